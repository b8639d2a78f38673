"""What is known of each issue code, and the words of sentences: plain data."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

CODES: dict[str, dict[str, str]] = {
    "RC001": {
        "name": "invalid-json",
        "severity": "error",
        "about": "text",
        "place": "value",
        "hides": "yes",
        "guide": "",
        "summary": "The text cannot be parsed as JSON, or as YAML if the input is YAML.",
        "meaning": (
            "There is something that JSON does not allow: a trailing comma, a comment, "
            "single quotes, `True` instead of `true`, a number with a leading zero, text "
            "after the end of the payload. The issue gives the line and column where parsing "
            "failed; the rest of the text is not checked. In YAML input the code also covers "
            "YAML that JSON cannot express: tags such as `!!binary` or `!secret`, keys that "
            "are not strings (`1:`, `true:`, a list), and an alias without an anchor. Dates, "
            "`yes` and `12:30` are strings, as in YAML 1.2."
        ),
        "why": (
            "The vendor's page asks for a JSON body and lists `400` for a malformed one. "
            "What can't be parsed can't be checked any further."
        ),
        "fix": (
            "Fix the text at the given place, or just before it: a missing comma or quote is "
            "only noticed at the next character. Let a JSON library write the body "
            "(`json.dumps`, `JSON.stringify`) instead of joining strings."
        ),
        "silence": (
            "Correct the text. `--ignore RC001` would only hide that the file was not "
            "checked. If a file is not a payload, leave it out of the paths."
        ),
        "event": "",
        "expect": "",
    },
    "RC002": {
        "name": "invalid-encoding",
        "severity": "error",
        "about": "bytes",
        "place": "value",
        "hides": "yes",
        "guide": "",
        "summary": "The text is not valid UTF-8, or it contains a lone surrogate.",
        "meaning": (
            "The input has a byte that is not valid UTF-8, as in a file saved as Latin-1, "
            "Windows-1252 or UTF-16. The same code is raised for a lone surrogate, such as "
            "the escape `\\ud83d` without the second half that should follow it: it stands "
            "for no character. A complete pair (`\\ud83d\\ude00`) is fine, and so is every "
            "other escape."
        ),
        "why": (
            "JSON that systems exchange is UTF-8. A receiver may refuse other bytes or "
            "replace the characters. The vendor's page doesn't mention encodings; it lists "
            "`400` for a malformed payload."
        ),
        "fix": (
            'Save or encode the text as UTF-8: `json.dumps(payload).encode("utf-8")`. For a '
            "lone surrogate, look for code that cuts strings by UTF-16 units, through the "
            "middle of an emoji."
        ),
        "silence": (
            "Correct the encoding. `--ignore RC002` would only hide that the file was not "
            "checked."
        ),
        "event": "",
        "expect": "",
    },
    "RC003": {
        "name": "duplicate-key",
        "severity": "error",
        "about": "text",
        "place": "key",
        "hides": "",
        "guide": "",
        "summary": "An object has the same key twice.",
        "meaning": (
            "Two members of one object have the same name, whatever their values are; the "
            "issue is reported at the repeated key. Names are compared after decoding "
            'escapes, so `"a"` and `"\\u0061"` are the same key. Upper and lower case differ, '
            "so `storeId` and `storeid` are two keys. The same key in two different objects "
            "is not a duplicate."
        ),
        "why": (
            "JSON does not say which of the two values counts. One parser keeps the first, "
            "another the last, a third refuses the text. So rCDP might read another value "
            "than the one checked here."
        ),
        "fix": (
            "Keep one of the two members and delete the other. A JSON library never writes "
            "duplicates from a dictionary or map: if they come from a template, build the "
            "object first and serialise it afterwards."
        ),
        "silence": (
            "Correct the payload. `--ignore RC003` hides the issue, but which value counts "
            "is still unclear."
        ),
        "event": "",
        "expect": "",
    },
    "RC004": {
        "name": "non-finite-number",
        "severity": "error",
        "about": "value",
        "place": "value",
        "hides": "yes",
        "guide": "",
        "summary": "A number is NaN, infinite, or too large for a double.",
        "meaning": (
            "The value is `NaN`, `Infinity` or `-Infinity`, or it has a fraction or an "
            "exponent and overflows a 64-bit floating-point number, like `1e400`; "
            "`1.7976931348623157e308` is the largest that passes. This is an error "
            "everywhere, in undocumented fields too. An integer written as digits is not "
            "affected (see RC007), and a tiny number that rounds to zero is accepted."
        ),
        "why": (
            "JSON has no such values, although many libraries write and read them. A body "
            "with one is malformed, and the vendor's page lists `400` for that."
        ),
        "fix": (
            "Send a finite number, or leave out an optional field that has no value. In "
            "Python, `json.dumps(payload, allow_nan=False)` finds the value before you send "
            "it. Look for a division by zero or an empty cell of a data frame."
        ),
        "silence": "Correct the payload. `--ignore RC004` hides the issue but not the number.",
        "event": "",
        "expect": "",
    },
    "RC005": {
        "name": "too-deep",
        "severity": "error",
        "about": "text",
        "place": "value",
        "hides": "",
        "guide": "",
        "summary": "Objects and arrays are nested more than 64 levels deep.",
        "meaning": (
            "Objects and arrays both count, and the root is level 1, so 64 levels pass and "
            "65 fail. Strings, numbers and other scalars add no level. In YAML, an alias "
            "counts with the depth of what it stands for, so an alias inside its own anchor "
            "is always too deep; the documents after it are not checked."
        ),
        "why": (
            "No documented payload goes deeper than four levels (root, `eventData`, "
            "`cartProducts`, item), so such a text is a serialisation bug or an attack. The "
            "vendor's page names no limit. This one is ours; it protects the reading "
            "program's stack."
        ),
        "fix": (
            "Look for an object that was serialised together with its own parents, or a list "
            "that is wrapped again in each pass. Send only the documented members."
        ),
        "silence": (
            "Correct the payload. `--ignore RC005` would only hide that the text was not "
            "checked; the limit cannot be raised."
        ),
        "event": "",
        "expect": "",
    },
    "RC006": {
        "name": "empty-input",
        "severity": "error",
        "about": "bytes",
        "place": "value",
        "hides": "",
        "guide": "",
        "summary": "The file contains no payload.",
        "meaning": (
            "The input is empty, or contains only whitespace, blank lines or, in YAML, "
            "comments. An empty object `{}` is not empty input: it is a payload without "
            "fields."
        ),
        "why": (
            "A file without a payload usually means that an earlier step failed. If it "
            "passed, a check of nothing would look like a successful check."
        ),
        "fix": (
            "Write the payload into the file, or delete the file. If the text comes through "
            "a pipe, look at the exit code of the command before it."
        ),
        "silence": (
            "Fill the file or leave it out of the paths. `--ignore RC006` hides that nothing "
            "was checked."
        ),
        "event": "",
        "expect": "",
    },
    "RC007": {
        "name": "too-large",
        "severity": "error",
        "about": "bytes",
        "place": "value",
        "hides": "yes",
        "guide": "",
        "summary": "An integer has more than 4,300 digits, or a record is larger than the size cap.",
        "meaning": (
            "An integer, a number without fraction or exponent, may have 4,300 digits, not "
            "counting its sign; 4,301 digits fail, in an undocumented field too. A record "
            "may have 64 MiB unless another cap is set; a record is the whole text of a JSON "
            "or YAML file, or one line of an NDJSON file. In YAML, the aliases of a document "
            "may stand for 1,000,000 values (every 256 characters of a string count as one "
            "more). The documents after one that exceeds this are not checked."
        ),
        "why": (
            "Both limits protect against texts that take very long to read. They are ours; "
            "the vendor's page names none. A payload with every documented field is a few "
            "kilobytes."
        ),
        "fix": (
            "Send the intended value: a number of that length is usually a string, an "
            "identifier or binary data that lost its quotes. Split a file that collects many "
            "payloads into NDJSON, one payload per line."
        ),
        "silence": (
            "Correct the payload. `--ignore RC007` would only hide that the record was not "
            "checked."
        ),
        "event": "",
        "expect": "",
    },
    "RC101": {
        "name": "unknown-event",
        "severity": "error",
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "event",
        "summary": "The payload names an event that the contract does not have.",
        "meaning": (
            "The payload's `eventType` should say which event it is, but is not the name of "
            "an event. Names must match exactly, including case: `eventlogin` and "
            "`event_login` are unknown. If the caller or the configuration names the event, "
            "a different `eventType` is RC103 instead. A wrong name given by the caller is "
            "not an issue of the payload: it raises `UnknownEventError`, and the command "
            "line exits with code 2."
        ),
        "why": (
            "The event's name is part of the URL, and the vendor's page lists `404` for an "
            "incorrect one. Nothing else in the payload can be checked, since no schema "
            "applies."
        ),
        "fix": (
            "Write the name as `rcdp-schemas list` shows it; the hint suggests the nearest "
            "one. If the field is not meant to name the event, remove it (it is optional) "
            "and name the event with `--event`, or for some files with an entry of "
            "`[[tool.rcdp-schemas.events]]` in `pyproject.toml`."
        ),
        "silence": (
            "Correct the name. `--ignore RC101` would only hide that the payload was not "
            "checked."
        ),
        "event": "",
        "expect": "",
    },
    "RC102": {
        "name": "undetermined-event",
        "severity": "error",
        "about": "value",
        "place": "key",
        "hides": "",
        "guide": "",
        "summary": "Nothing says which event the payload is.",
        "meaning": (
            "The caller named no event, no pattern of the configuration matches the file, "
            "the payload has no `eventType`, and neither the file's name nor a folder above "
            "it, below the project's root, contains an event's name as a separate word, as "
            "in `eventLogin.no-code.json`. The event is never guessed from the fields: "
            "`eventHomePage` and `eventLogout`, for example, look the same."
        ),
        "why": (
            "A payload without an event has not been checked at all. Passing it would claim "
            "something that nobody has checked."
        ),
        "fix": (
            'Name the event: `--event eventLogin` on the command line, `event="eventLogin"` '
            'in Python, `"eventType": "eventLogin"` in the payload, or a file name such as '
            "`eventLogin.json`. For files with other names, add an entry of "
            "`[[tool.rcdp-schemas.events]]` in `pyproject.toml`."
        ),
        "silence": (
            "Name the event. `--ignore RC102` would only hide that the payload was not "
            "checked. If a file is not a payload, leave it out of the paths."
        ),
        "event": "",
        "expect": "",
    },
    "RC103": {
        "name": "event-mismatch",
        "severity": "error",
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "",
        "summary": "The payload's `eventType` is not the event it is validated as.",
        "meaning": (
            "The caller, or a pattern of the configuration that matches the file, named one "
            "event, and the payload's `eventType` is another string: misspelt, empty, in "
            "another case, or another event. The payload is validated as the named event, so "
            "more issues may follow. Without `eventType` there is no contradiction and no "
            "issue; an `eventType` that is not a string is RC203."
        ),
        "why": (
            "One of the two is wrong: the payload, or the place it is sent to. The URL and "
            "this field both name the event, and the vendor's page does not say which of "
            "them counts."
        ),
        "fix": (
            "Decide which event is meant. If the payload is wrong, correct or remove "
            "`eventType`; otherwise correct the `--event` option, the `event` argument or "
            "the entry of `[[tool.rcdp-schemas.events]]`."
        ),
        "silence": (
            "Correct one of the two. `--ignore RC103` hides the contradiction, but it is "
            "still sent."
        ),
        "event": "eventLogin",
        "expect": "",
    },
    "RC104": {
        "name": "unmet-expectation",
        "severity": "error",
        "about": "value",
        "place": "key",
        "hides": "",
        "guide": "",
        "summary": (
            "A payload that should be wrong in a certain way is valid, or wrong in another "
            "way."
        ),
        "meaning": (
            "An entry of `[[tool.rcdp-schemas.expect]]` in `pyproject.toml` lists the codes "
            "that each payload of some files must raise. A payload that raises exactly these "
            "codes counts as valid. This payload raises none of them, only some, or others "
            "as well; the others are reported next to this issue. Warnings count like "
            "errors, and ignored codes do not count. The payloads below are expected to "
            "raise RC201."
        ),
        "why": (
            "You keep a wrong payload to show that it is refused. If it has become valid, or "
            "is refused for another reason, it shows nothing, and the test that uses it "
            "still passes."
        ),
        "fix": (
            "Make the payload wrong in the intended way only, or change the entry's `codes` "
            "if the payload now serves another purpose."
        ),
        "silence": (
            "Remove the file from the entry's `files`. `--ignore RC104` would only hide that "
            "the payload no longer shows what it should."
        ),
        "event": "",
        "expect": "RC201",
    },
    "RC201": {
        "name": "missing-field",
        "severity": "error",
        "about": "name",
        "place": "parent",
        "hides": "",
        "guide": "presence",
        "summary": "A required field is absent.",
        "meaning": (
            "The object exists and the field is not in it. The pointer is the one that the "
            "field would have. The location is the key of the object that lacks the field, "
            "or its opening brace if the object is the root or an array item. A field with "
            "the value `null` is not missing but RC203, and an empty string is RC402. Names "
            "must match exactly, so a misspelt required field is missing and also, under its "
            "wrong name, RC202."
        ),
        "why": (
            "The vendor's page lists `400` for missing required fields. A `202` means "
            "queued, not validated, and the page does not promise that the event is stored."
        ),
        "fix": (
            "Add the field with a real value; the hint shows its type and an example. First "
            "look for the same field one level higher or lower, or under a similar name."
        ),
        "silence": (
            "Correct the payload. `--ignore RC201` hides the issue, but the field is still "
            "missing. A payload that is wrong on purpose belongs in "
            "`[[tool.rcdp-schemas.expect]]` of `pyproject.toml`."
        ),
        "event": "",
        "expect": "",
    },
    "RC202": {
        "name": "unknown-field",
        "severity": "warning",
        "about": "name",
        "place": "key",
        "hides": "",
        "guide": "names",
        "summary": "The payload has a field that the contract does not document.",
        "meaning": (
            "The name is not one of the documented members of its object, at any level of "
            "the envelope or of `eventData`; case matters. A field and everything inside it "
            "give one issue. A field with the name of a credential is RC406 instead. Token "
            "requests and responses are not checked for unknown fields."
        ),
        "why": (
            "The vendor's page does not have the field, and does not say what happens to "
            "undocumented fields. Usually it is a misspelling, or a field at the wrong "
            "level, and the field that you meant to send is absent."
        ),
        "fix": (
            "Rename or move the field; the hint suggests the nearest documented name. Remove "
            "it if nobody needs it. If your tenant does use it, keep it and ignore the "
            "warning."
        ),
        "silence": (
            'Pass `--ignore RC202`, or set `ignore = ["RC202"]` in `[tool.rcdp-schemas]` of '
            "`pyproject.toml`. With `--strict` (`strict=True` in Python) the warning is an "
            "error until it is ignored."
        ),
        "event": "",
        "expect": "",
    },
    "RC203": {
        "name": "wrong-type",
        "severity": "error",
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "type",
        "summary": "A value has a JSON type that its field does not accept.",
        "meaning": (
            'Types are JSON types: `"2"` is a string, `2` a number, and `true` neither. '
            "`null` is a wrong type too, unless the field documents it (`couponCode`). An "
            "integer is a number without a fraction, so `1710000000000.0` is an integer and "
            "`1.5` is not. In Python, a value that `json.loads` cannot return, such as a "
            "`datetime` or a `Decimal`, is a wrong type in any field."
        ),
        "why": (
            "The vendor's page lists `400` for invalid data. A receiver that converts the "
            "value instead may get it wrong. A `202` means queued, not validated, so it does "
            "not show that the type was right."
        ),
        "fix": (
            "Send the type that the message names; the hint shows the corrected value if "
            "that is possible. Some fields differ between events: `quantity` is a string in "
            "`eventAddToCart`, and a number in the items of `cartProducts`. Leave out an "
            "optional field instead of sending `null`."
        ),
        "silence": (
            "Correct the payload. `--ignore RC203` hides every wrong type, including the "
            "harmful ones. A payload that is wrong on purpose belongs in "
            "`[[tool.rcdp-schemas.expect]]` of `pyproject.toml`."
        ),
        "event": "",
        "expect": "",
    },
    "RC301": {
        "name": "invalid-choice",
        "severity": "error",
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "type",
        "summary": "A value is not one of the documented choices.",
        "meaning": (
            "The field lists the values it accepts and this is none of them. Strings must "
            "match exactly: for `gender`, `Female` passes, and `female` and `F` fail. A "
            "value of another type is only RC203. Where the page lists no values and we "
            "infer them, the issue is a warning: `gender` of `eventUpdateProfile`, and "
            '`userAgent.isMobileDevice`, which should be `"true"` or `"false"`.'
        ),
        "why": (
            "The vendor's page lists `400` for invalid data. It does not say what happens to "
            "a value that is not one of the documented ones. A `202` means queued, not "
            "validated, so it does not show that the value was accepted."
        ),
        "fix": (
            "Map your value to one of those that the message lists. Leave out an optional "
            "field if none of them fits."
        ),
        "silence": (
            "Correct the payload. `--ignore RC301` hides the issue but not the value. A "
            "payload that is wrong on purpose belongs in `[[tool.rcdp-schemas.expect]]` of "
            "`pyproject.toml`."
        ),
        "event": "",
        "expect": "",
    },
    "RC302": {
        "name": "invalid-format",
        "severity": "error",
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "type",
        "summary": "A string does not have the documented format of its field.",
        "meaning": (
            "The formats are: event times as `yyyy-MM-dd HH:mm:ss`, with or without ` UTC`, "
            "or as `yyyy-MM-dd HH:mm UTC`; dates as `MM-DD-YYYY`; e-mail addresses with "
            "characters before and after exactly one `@`, and no whitespace. ISO 8601 with a "
            "`T` is not an event time, and an empty string is not an address. Only the parts "
            "are checked (month 01 to 12, day 01 to 31), so `02-31-2024` passes. Where the "
            "page states no format and we infer it, the issue is a warning: `dob` of "
            "`eventUpdateProfile`, and `session.sessionStartTime`."
        ),
        "why": (
            "The vendor's page lists `400` for invalid data. A date in another format may "
            "also be read as another day: `04-05-2024` is a day in April, or in May. A "
            "malformed address reaches nobody."
        ),
        "fix": (
            "Write the value in the format that the message names, in Python "
            '`moment.strftime("%Y-%m-%d %H:%M:%S UTC")` for a UTC time and '
            '`day.strftime("%m-%d-%Y")` for a date. Leave out an optional field instead of '
            "sending an empty string."
        ),
        "silence": (
            "Correct the payload. `--ignore RC302` hides the issue but not the value. A "
            "payload that is wrong on purpose belongs in `[[tool.rcdp-schemas.expect]]` of "
            "`pyproject.toml`."
        ),
        "event": "",
        "expect": "",
    },
    "RC303": {
        "name": "out-of-range",
        "severity": "error",
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "type",
        "summary": "A number is below or above the bounds of its field.",
        "meaning": (
            "The type is right but the value is not possible: `requestTime` is at least 0, "
            "and `expires_in` of the token response at least 1. A `requestTime` within its "
            "bounds that cannot be milliseconds is only a warning, RC401. Most numbers have "
            "no bounds, since the vendor's page gives none: a negative `discount` passes."
        ),
        "why": (
            "A negative time lies before 1970, when no web shop existed, and a token with no "
            "lifetime is useless. The vendor's page lists `400` for invalid data."
        ),
        "fix": (
            "Compute the value again. A negative one is usually a placeholder such as `-1`, "
            "or a subtraction in the wrong order."
        ),
        "silence": (
            "Correct the payload. `--ignore RC303` hides the issue but not the value. A "
            "payload that is wrong on purpose belongs in `[[tool.rcdp-schemas.expect]]` of "
            "`pyproject.toml`."
        ),
        "event": "",
        "expect": "",
    },
    "RC304": {
        "name": "constraint",
        "severity": "error",
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "type",
        "summary": "A value breaks a rule of its schema that has no code of its own.",
        "meaning": (
            "The types are right, but a length, a number of items or fields, or a "
            "combination of rules is not what the schema requires. No rule of the contract "
            "raises this code yet; it is reserved for the first that does. Therefore the "
            "payload that illustrates it is valid, and the fixed one is the same."
        ),
        "why": (
            "The contract has a rule of this kind only if the vendor's page states it. The "
            "page lists `400` for invalid data."
        ),
        "fix": (
            "Read what the message requires, such as at most 20 characters or at least one "
            "item, and change the value to match."
        ),
        "silence": "Correct the payload. `--ignore RC304` hides the issue but not the value.",
        "event": "",
        "expect": "",
    },
    "RC401": {
        "name": "suspicious-time",
        "severity": "warning",
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "type",
        "summary": "`requestTime` is a number that cannot be milliseconds since the Unix epoch.",
        "meaning": (
            "The value is below 100000000000 (10^11), like a time in seconds, or above "
            "100000000000000 (10^14), like one in microseconds or nanoseconds. Both bounds "
            "pass: as milliseconds they are in March 1973 and in November 5138. A negative "
            "value is RC303 instead."
        ),
        "why": (
            "The vendor's page asks for milliseconds. Read as milliseconds, a time in "
            "seconds falls into January 1970, and one in microseconds into a year after 5138."
        ),
        "fix": (
            "Multiply seconds by 1000 (`int(time.time() * 1000)` in Python, `Date.now()` in "
            "JavaScript); divide microseconds by 1000, and nanoseconds by 1000000."
        ),
        "silence": (
            'Pass `--ignore RC401`, or set `ignore = ["RC401"]` in `[tool.rcdp-schemas]` of '
            "`pyproject.toml`. With `--strict` (`strict=True` in Python) the warning is an "
            "error until it is ignored."
        ),
        "event": "",
        "expect": "",
    },
    "RC402": {
        "name": "empty-value",
        "severity": "warning",
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "type",
        "summary": "A required string is empty or blank.",
        "meaning": (
            "The field is present and is a string, but contains only whitespace. Only "
            "required strings are checked: an optional one may be empty. If the field has a "
            "documented format, an empty string breaks the format and is RC302; if the field "
            "should hold a number, RC402 is raised instead of RC403."
        ),
        "why": (
            "The vendor's page requires the field, and an empty string says as little as a "
            "missing field. The page does not say whether an empty string is enough."
        ),
        "fix": (
            "Send the real value. If there is none yet, wait and send the event later, "
            "instead of filling the field with an empty string."
        ),
        "silence": (
            'Pass `--ignore RC402`, or set `ignore = ["RC402"]` in `[tool.rcdp-schemas]` of '
            "`pyproject.toml`. With `--strict` (`strict=True` in Python) the warning is an "
            "error until it is ignored."
        ),
        "event": "",
        "expect": "",
    },
    "RC403": {
        "name": "not-a-number",
        "severity": "warning",
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "type",
        "summary": "A string that should hold a number is not a plain decimal number.",
        "meaning": (
            "Some fields are documented as strings and hold a number, such as `price` of "
            "`eventProduct`. A plain decimal number is an optional minus sign, digits and "
            "optionally a point with digits after it: `160`, `160.00` and `-5` pass; "
            "`$160.00`, `1,000`, `160,00`, `1e3`, `+5`, `.5`, `5.` and a value with "
            "whitespace around it do not. A required string that is empty or blank is only "
            "RC402."
        ),
        "why": (
            "The contract asks for a string, so any string is accepted. But one that can't "
            "be read as a number doesn't say what the price or the quantity is, and is very "
            "likely a mistake."
        ),
        "fix": (
            "Send digits with a point, without currency, unit, whitespace or thousands "
            'separators: `"160.00"`. Keep the quotes; a bare number is RC203.'
        ),
        "silence": (
            'Pass `--ignore RC403`, or set `ignore = ["RC403"]` in `[tool.rcdp-schemas]` of '
            "`pyproject.toml`. With `--strict` (`strict=True` in Python) the warning is an "
            "error until it is ignored."
        ),
        "event": "",
        "expect": "",
    },
    "RC404": {
        "name": "no-identity",
        "severity": "warning",
        "about": "value",
        "place": "key",
        "hides": "",
        "guide": "",
        "summary": "`customer` has none of the fields that identify a customer.",
        "meaning": (
            "The object has none of `customerCode`, `email`, `mobile` and `uuid`; one of "
            "them is enough. This code only checks presence: a member with a wrong value has "
            "its own issue, and an empty string counts as present. A payload without "
            "`customer` is RC201."
        ),
        "why": (
            "The vendor's page requires `customer`, as the customer's identity, but none of "
            "its members. An event without any of them does not say who the customer is."
        ),
        "fix": (
            "Add at least one identifier. For an unknown visitor, use an anonymous "
            "identifier of your site as `uuid`."
        ),
        "silence": (
            'Pass `--ignore RC404`, or set `ignore = ["RC404"]` in `[tool.rcdp-schemas]` of '
            "`pyproject.toml`. With `--strict` (`strict=True` in Python) the warning is an "
            "error until it is ignored."
        ),
        "event": "",
        "expect": "",
    },
    "RC405": {
        "name": "empty-list",
        "severity": "warning",
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "",
        "summary": "`cartProducts` is an empty list.",
        "meaning": (
            "The array is present, as required, but has no item. A missing `cartProducts` is "
            "RC201 and `null` is RC203."
        ),
        "why": (
            "The contract sets no minimum, so the list is accepted. But a checkout, an order "
            "or a changed cart without a product is very likely a bug in the code that fills "
            "it."
        ),
        "fix": (
            "Add an item for each product of the cart. An item that was removed from the "
            "cart may still be listed, with an `action` that says so."
        ),
        "silence": (
            'Pass `--ignore RC405`, or set `ignore = ["RC405"]` in `[tool.rcdp-schemas]` of '
            "`pyproject.toml`. With `--strict` (`strict=True` in Python) the warning is an "
            "error until it is ignored."
        ),
        "event": "",
        "expect": "",
    },
    "RC406": {
        "name": "secret-in-payload",
        "severity": "warning",
        "about": "name",
        "place": "key",
        "hides": "",
        "guide": "names",
        "summary": "An undocumented field has the name of a credential.",
        "meaning": (
            "The payload has a field `newPwd`, `password`, `client_secret` or "
            "`access_token`, at any level of the envelope or of `eventData`. The code "
            "replaces RC202 for that field. Only the name matters, and the value is masked "
            "in every report. Token requests and responses, where the last two belong, are "
            "not checked."
        ),
        "why": (
            "Anyone who can read the event, or a log or fixture with it, can read the "
            "password or token. The vendor's API Reference Guide shows `newPwd` in "
            "`eventForgotPassword`; the page that this contract follows does not ask for it."
        ),
        "fix": (
            "Remove the field. If it was ever sent with a real value, treat that value as "
            "leaked and replace it. The access token belongs in the `Authorization` header."
        ),
        "silence": (
            "Better not. `--ignore RC406` silences it for fields that merely have such a "
            "name; the value stays masked. With `--strict` (`strict=True` in Python) the "
            "warning is an error until it is ignored."
        ),
        "event": "",
        "expect": "",
    },
}

VARIANTS: dict[str, dict[str, dict[str, str]]] = {
    "RC001": {
        "json": {
            "keyword": "",
            "expected": "JSON{aside}",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "value": {
            "keyword": "",
            "expected": "a value{aside}",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "literal": {
            "keyword": "",
            "expected": "true, false or null, in lower case",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "single-quotes": {
            "keyword": "",
            "expected": "a value, with strings in double quotes",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "curly-quotes": {
            "keyword": "",
            "expected": "a value, with strings in straight double quotes",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "key": {
            "keyword": "",
            "expected": "a key in double quotes{aside}",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "single-quoted-key": {
            "keyword": "",
            "expected": "a key in double quotes, not in single ones",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "curly-quoted-key": {
            "keyword": "",
            "expected": "a key in double quotes, not in curly ones",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "comma": {
            "keyword": "",
            "expected": "a comma, or the end of the object or array{aside}",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "trailing-comma": {
            "keyword": "",
            "expected": "no comma after the last member",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "colon": {
            "keyword": "",
            "expected": "a colon after the key{aside}",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "leading-zero": {
            "keyword": "",
            "expected": "a number without leading zeros, or a string in double quotes",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "end-quote": {
            "keyword": "",
            "expected": "a closing quote for the string that starts here{aside}",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "control": {
            "keyword": "",
            "expected": "an escape such as \\n in place of a control character{aside}",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "escape": {
            "keyword": "",
            "expected": "an escape that JSON has after the backslash{aside}",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "unicode-escape": {
            "keyword": "",
            "expected": "four hexadecimal digits after \\u{aside}",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "after-payload": {
            "keyword": "",
            "expected": "nothing after the payload{aside}",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "next-line": {
            "keyword": "",
            "expected": "nothing after the payload, but the next line holds another one",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "text-key": {
            "keyword": "",
            "expected": "a key that is a string; put it in quotes",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml": {
            "keyword": "yaml",
            "expected": "YAML 1.2",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml-anchor": {
            "keyword": "yaml",
            "expected": "an anchor of this name before the alias",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml-array-comma": {
            "keyword": "yaml",
            "expected": "a comma or ]",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml-colon": {
            "keyword": "yaml",
            "expected": "no colon here; fix the indentation, or quote the string",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml-control": {
            "keyword": "yaml",
            "expected": "an escape such as \\n, in double quotes, in place of a control character",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml-document": {
            "keyword": "yaml",
            "expected": "--- before the next document",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml-end-quote": {
            "keyword": "yaml",
            "expected": "a closing quote for the string that starts here",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml-escape": {
            "keyword": "yaml",
            "expected": "an escape that YAML has after the backslash",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml-escape-digits": {
            "keyword": "yaml",
            "expected": "hexadecimal digits after the backslash",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml-indentation": {
            "keyword": "yaml",
            "expected": "a key or an item that is indented as those before it",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml-key": {
            "keyword": "yaml",
            "expected": "no key here",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml-key-colon": {
            "keyword": "yaml",
            "expected": "a colon and a space after the key",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml-list": {
            "keyword": "yaml",
            "expected": "the list on a line of its own",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml-object-comma": {
            "keyword": "yaml",
            "expected": "a comma or }",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml-question-key": {
            "keyword": "yaml",
            "expected": "a key after the question mark",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml-quotes": {
            "keyword": "yaml",
            "expected": "a value; put a string that begins like this in quotes",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml-tab": {
            "keyword": "yaml",
            "expected": "spaces in place of a tab",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml-tag": {
            "keyword": "yaml",
            "expected": "a value without this tag",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml-tag-blank": {
            "keyword": "yaml",
            "expected": "a space after the tag",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml-value": {
            "keyword": "yaml",
            "expected": "a value",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
        "yaml-version": {
            "keyword": "yaml",
            "expected": "YAML of version 1",
            "message": "the text is not valid {language}: expected {expected}",
            "label": "expected {expected}",
        },
    },
    "RC002": {
        "bytes": {
            "keyword": "",
            "expected": "UTF-8 text",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
        "surrogate": {
            "keyword": "",
            "expected": "text without lone surrogates",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
    },
    "RC003": {
        "repeated": {
            "keyword": "",
            "expected": "a key that appears once",
            "message": "the key {subject} appears more than once in {parent}",
            "label": "the same key again",
        },
    },
    "RC004": {
        "number": {
            "keyword": "",
            "expected": "a finite number",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
    },
    "RC005": {
        "depth": {
            "keyword": "",
            "expected": "nested at most {value} levels deep",
            "message": "{subject} must be {expected}",
            "label": "one level too many",
        },
    },
    "RC006": {
        "text": {
            "keyword": "",
            "expected": "a payload",
            "message": "there is no payload: the text is empty",
            "label": "expected {expected}",
        },
        "array": {
            "keyword": "",
            "expected": "a payload in the array",
            "message": "there is no payload: the array is empty",
            "label": "expected {expected}",
        },
        "yaml": {
            "keyword": "yaml",
            "expected": "a payload",
            "message": "there is no payload: the document is empty",
            "label": "expected {expected}",
        },
    },
    "RC007": {
        "size": {
            "keyword": "",
            "expected": "at most {value} bytes long",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
        "size-of-line": {
            "keyword": "",
            "expected": "at most {value} bytes long; the rest of the file was not read",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
        "size-with-blanks": {
            "keyword": "",
            "expected": "at most {value} bytes long, with the blank lines before it",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
        "size-of-line-with-blanks": {
            "keyword": "",
            "expected": "at most {value} bytes long, with the blank lines before it; the rest of the file was not read",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
        "digits": {
            "keyword": "",
            "expected": "an integer of at most {value} digits",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
        "aliases": {
            "keyword": "",
            "expected": "a document whose aliases stand for at most {value} values",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
    },
    "RC101": {
        "name": {
            "keyword": "",
            "expected": "the name of an event",
            "message": "{subject} names no event of the contract",
            "label": "unknown event",
        },
    },
    "RC102": {
        "absent": {
            "keyword": "",
            "expected": "a payload that names its event",
            "message": "nothing says which event this payload is",
            "label": "expected {expected}",
        },
    },
    "RC103": {
        "const": {
            "keyword": "const",
            "expected": "{value}",
            "message": "{subject} must be {expected}, the event that the payload is validated as",
            "label": "expected {expected}",
        },
    },
    "RC104": {
        "codes": {
            "keyword": "",
            "expected": "{codes}",
            "message": "the payload must raise {expected} and nothing else, but raises {raised}",
            "label": "expected {expected}",
        },
    },
    "RC201": {
        "required": {
            "keyword": "required",
            "expected": "{types}",
            "message": "required field {subject} is missing from {parent}",
            "label": "{subject} belongs in this object",
        },
    },
    "RC202": {
        "additionalProperties": {
            "keyword": "additionalProperties",
            "expected": "a documented field",
            "message": "{subject} is not a documented field of {parent}",
            "label": "unknown field",
        },
    },
    "RC203": {
        "type": {
            "keyword": "type",
            "expected": "{types}",
            "message": "{subject} must be {kinds}{in_unit}, got {kind}{fraction}",
            "label": "expected {expected}, found {type}",
        },
        "foreign": {
            "keyword": "type",
            "expected": "a JSON value",
            "message": "{subject} must be {expected}, got a Python {type}",
            "label": "expected {expected}",
        },
        "circular": {
            "keyword": "type",
            "expected": "a JSON value, not a circular reference",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
        "key": {
            "keyword": "type",
            "expected": "a string as key",
            "message": "each key of {parent} must be a string, got {kind}",
            "label": "expected {expected}",
        },
    },
    "RC301": {
        "enum": {
            "keyword": "enum",
            "expected": "one of {choices}",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
        "const": {
            "keyword": "const",
            "expected": "{value}",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
        "soft-enum": {
            "keyword": "enum",
            "expected": "one of {choices}",
            "message": "{subject} should be {expected}",
            "label": "expected {expected}",
        },
    },
    "RC302": {
        "pattern": {
            "keyword": "pattern",
            "expected": "{format}",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
        "soft-pattern": {
            "keyword": "pattern",
            "expected": "{format}",
            "message": "{subject} should be {expected}",
            "label": "expected {expected}",
        },
    },
    "RC303": {
        "minimum": {
            "keyword": "minimum",
            "expected": "at least {value}",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
        "maximum": {
            "keyword": "maximum",
            "expected": "at most {value}",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
    },
    "RC304": {
        "minLength": {
            "keyword": "minLength",
            "expected": "at least {value} character{s}",
            "message": "{subject} must have {expected}",
            "label": "expected {expected}",
        },
        "maxLength": {
            "keyword": "maxLength",
            "expected": "at most {value} character{s}",
            "message": "{subject} must have {expected}",
            "label": "expected {expected}",
        },
        "minItems": {
            "keyword": "minItems",
            "expected": "at least {value} item{s}",
            "message": "{subject} must have {expected}",
            "label": "expected {expected}",
        },
        "maxItems": {
            "keyword": "maxItems",
            "expected": "at most {value} item{s}",
            "message": "{subject} must have {expected}",
            "label": "expected {expected}",
        },
        "minProperties": {
            "keyword": "minProperties",
            "expected": "at least {value} field{s}",
            "message": "{subject} must have {expected}",
            "label": "expected {expected}",
        },
        "anyOf": {
            "keyword": "anyOf",
            "expected": "an object with at least one of {names}",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
        "alternatives": {
            "keyword": "anyOf",
            "expected": "valid by at least one of the alternatives",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
        "additionalProperties": {
            "keyword": "additionalProperties",
            "expected": "a documented field",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
        "absent": {
            "keyword": "",
            "expected": "absent",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
    },
    "RC401": {
        "minimum": {
            "keyword": "minimum",
            "expected": "a time in milliseconds, not in seconds",
            "message": "{subject} cannot be {unit}",
            "label": "expected {expected}",
        },
        "maximum": {
            "keyword": "maximum",
            "expected": "a time in milliseconds, not in microseconds or nanoseconds",
            "message": "{subject} cannot be {unit}",
            "label": "expected {expected}",
        },
    },
    "RC402": {
        "pattern": {
            "keyword": "pattern",
            "expected": "{format}",
            "message": "{subject} is required but empty or blank",
            "label": "expected {expected}",
        },
    },
    "RC403": {
        "pattern": {
            "keyword": "pattern",
            "expected": "{format}",
            "message": "{subject} should be {expected}",
            "label": "expected {expected}",
        },
    },
    "RC404": {
        "anyOf": {
            "keyword": "anyOf",
            "expected": "an object with at least one of {names}",
            "message": "{subject} should be {expected}",
            "label": "expected {expected}",
        },
    },
    "RC405": {
        "minItems": {
            "keyword": "minItems",
            "expected": "at least {value} item{s}",
            "message": "{subject} is an empty list",
            "label": "expected {expected}",
        },
    },
    "RC406": {
        "additionalProperties": {
            "keyword": "additionalProperties",
            "expected": "a documented field",
            "message": "{subject} has the name of a credential, which no event should carry",
            "label": "name of a credential",
        },
    },
}

TYPES: dict[str, str] = {
    "null": "null",
    "boolean": "a boolean",
    "integer": "an integer",
    "number": "a number",
    "string": "a string",
    "array": "an array",
    "object": "an object",
}

FORMATS: dict[str, str] = {
    "calendar-date": "a date as MM-DD-YYYY",
    "decimal": "a plain decimal number",
    "email": "an e-mail address",
    "event-time": "a UTC time as yyyy-MM-dd HH:mm:ss or yyyy-MM-dd HH:mm UTC",
    "not-blank": "a string that is not blank",
    "path-segment": "a path segment that is not empty",
}

ASIDES: dict[str, str] = {
    "comment": " (JSON has no comments)",
    "end": ", not the end of the text",
    "fraction": " with a fraction",
}

HINTS: dict[str, tuple[str, bool]] = {
    "next-line": ("one payload per line is NDJSON: `--input-format ndjson`, a name such as x.ndjson, or `check_paths`", False),
    "choose-event": ("did you mean {value}?", True),
    "name-the-event": ('name the event: in the file\'s name (such as `eventLogin.json`), in [[tool.rcdp-schemas.events]] of pyproject.toml, by "eventType" in the payload, by `--event NAME`, or by `event=` in Python', False),
    "unmet-expectation": ("change the payload, or what [[tool.rcdp-schemas.expect]] expects of its file", False),
    "add-like": ('add "{field}": {example} ({types}{label})', False),
    "add": ("add `{field}` ({types}{label})", False),
    "merge-key": ("YAML 1.2 has no merge keys: write the fields out", False),
    "rename": ("did you mean `{field}`? ({presence} {types}, not set here)", False),
    "move-down": ("`{field}` belongs in `eventData` ({presence} {types}, not set there)", False),
    "move-up": ("`{field}` belongs in the root of the payload ({presence} {types}, not set there)", False),
    "leave-out": ("leave the field out instead of sending null", False),
    "drop-quotes": ("drop the quotes: {value}", True),
    "instant": ("that instant in milliseconds is {value}", True),
    "scale": ("if these are {unit}, the milliseconds are {value}", True),
    "put-in-quotes": ("put it in quotes: {value}", True),
    "choose": ("did you mean {value}?", True),
    "rewrite": ("write it as {value}", True),
    "rewrite-number": ("write it as {value}", True),
}

NOTES: dict[str, tuple[str, bool]] = {
    "other-types": ("`{field}` is {elsewhere} and {types} in {place}", False),
    "reference-guide": ("{says}", False),
}

PAYLOADS: dict[str, tuple[bytes, bytes]] = {
    "RC001": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventLogin",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "customerCode": "100",\n'
            b'  }\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventLogin",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "customerCode": "100"\n'
            b'  }\n'
            b'}\n'
        ),
    ),
    "RC002": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventHomePage",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "page": {\n'
            b'    "title": "Caf\xe9"\n'
            b'  },\n'
            b'  "eventData": {}\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventHomePage",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "page": {\n'
            b'    "title": "Caf\xc3\xa9"\n'
            b'  },\n'
            b'  "eventData": {}\n'
            b'}\n'
        ),
    ),
    "RC003": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventLogin",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "customerCode": "100",\n'
            b'    "customerCode": "101"\n'
            b'  }\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventLogin",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "customerCode": "100"\n'
            b'  }\n'
            b'}\n'
        ),
    ),
    "RC004": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventTransactionFailure",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "orderId": "123",\n'
            b'    "errorCode": "card_declined",\n'
            b'    "totalPrice": NaN\n'
            b'  }\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventTransactionFailure",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "orderId": "123",\n'
            b'    "errorCode": "card_declined",\n'
            b'    "totalPrice": 199.99\n'
            b'  }\n'
            b'}\n'
        ),
    ),
    "RC005": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventCategory",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "categoryId": "cat001",\n'
            b'    "parentCategoryId": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[['
            b'[[[[[[["parent001"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]'
            b']\n'
            b'  }\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventCategory",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "categoryId": "cat001",\n'
            b'    "parentCategoryId": "parent001"\n'
            b'  }\n'
            b'}\n'
        ),
    ),
    "RC006": (
        b'',
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventHomePage",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {}\n'
            b'}\n'
        ),
    ),
    "RC007": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventHomePage",\n'
            b'  "customer": {\n'
            b'    "mobile": 987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'32119876543211987654321198765432119876543211987654321198765432119876543211987654'
            b'321198765432119876543211987654321198765432119876543211987654321198765432119\n'
            b'  },\n'
            b'  "eventData": {}\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventHomePage",\n'
            b'  "customer": {\n'
            b'    "mobile": 9876543211\n'
            b'  },\n'
            b'  "eventData": {}\n'
            b'}\n'
        ),
    ),
    "RC101": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventLogn",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "customerCode": "100"\n'
            b'  }\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventLogin",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "customerCode": "100"\n'
            b'  }\n'
            b'}\n'
        ),
    ),
    "RC102": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "customerCode": "100"\n'
            b'  }\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventLogin",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "customerCode": "100"\n'
            b'  }\n'
            b'}\n'
        ),
    ),
    "RC103": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventLogout",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "customerCode": "100"\n'
            b'  }\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventLogin",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "customerCode": "100"\n'
            b'  }\n'
            b'}\n'
        ),
    ),
    "RC104": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventLogin",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "customerCode": "100"\n'
            b'  }\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventLogin",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {}\n'
            b'}\n'
        ),
    ),
    "RC201": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventLogin",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {}\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventLogin",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "customerCode": "100"\n'
            b'  }\n'
            b'}\n'
        ),
    ),
    "RC202": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventCategory",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "categoryId": "cat001",\n'
            b'    "parentCategoryID": "parent001"\n'
            b'  }\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventCategory",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "categoryId": "cat001",\n'
            b'    "parentCategoryId": "parent001"\n'
            b'  }\n'
            b'}\n'
        ),
    ),
    "RC203": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventAddToCart",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "productId": "prod001",\n'
            b'    "price": "160.00",\n'
            b'    "quantity": 1\n'
            b'  }\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventAddToCart",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "productId": "prod001",\n'
            b'    "price": "160.00",\n'
            b'    "quantity": "1"\n'
            b'  }\n'
            b'}\n'
        ),
    ),
    "RC301": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventCustomerCreate",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "customerCode": "100",\n'
            b'    "customerEmailId": "jane@mail.com",\n'
            b'    "firstName": "Jane",\n'
            b'    "lastName": "Smith",\n'
            b'    "gender": "female"\n'
            b'  }\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventCustomerCreate",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "customerCode": "100",\n'
            b'    "customerEmailId": "jane@mail.com",\n'
            b'    "firstName": "Jane",\n'
            b'    "lastName": "Smith",\n'
            b'    "gender": "Female"\n'
            b'  }\n'
            b'}\n'
        ),
    ),
    "RC302": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventCustomerCreate",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "customerCode": "100",\n'
            b'    "customerEmailId": "jane@mail.com",\n'
            b'    "firstName": "Jane",\n'
            b'    "lastName": "Smith",\n'
            b'    "dob": "1990-05-15"\n'
            b'  }\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventCustomerCreate",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "customerCode": "100",\n'
            b'    "customerEmailId": "jane@mail.com",\n'
            b'    "firstName": "Jane",\n'
            b'    "lastName": "Smith",\n'
            b'    "dob": "05-15-1990"\n'
            b'  }\n'
            b'}\n'
        ),
    ),
    "RC303": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": -1,\n'
            b'  "eventType": "eventHomePage",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {}\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventHomePage",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {}\n'
            b'}\n'
        ),
    ),
    "RC304": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventHomePage",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {}\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventHomePage",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {}\n'
            b'}\n'
        ),
    ),
    "RC401": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000,\n'
            b'  "eventType": "eventHomePage",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {}\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventHomePage",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {}\n'
            b'}\n'
        ),
    ),
    "RC402": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventLogin",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "customerCode": ""\n'
            b'  }\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventLogin",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "customerCode": "100"\n'
            b'  }\n'
            b'}\n'
        ),
    ),
    "RC403": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventProduct",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "productId": "prod001",\n'
            b'    "price": "$160.00"\n'
            b'  }\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventProduct",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "productId": "prod001",\n'
            b'    "price": "160.00"\n'
            b'  }\n'
            b'}\n'
        ),
    ),
    "RC404": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventHomePage",\n'
            b'  "customer": {},\n'
            b'  "eventData": {}\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventHomePage",\n'
            b'  "customer": {\n'
            b'    "email": "user@mail.com"\n'
            b'  },\n'
            b'  "eventData": {}\n'
            b'}\n'
        ),
    ),
    "RC405": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventCartItemEdit",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "cartId": "cart123",\n'
            b'    "cartProducts": []\n'
            b'  }\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventCartItemEdit",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "cartId": "cart123",\n'
            b'    "cartProducts": [\n'
            b'      {\n'
            b'        "productId": "814",\n'
            b'        "action": "Edit Cart",\n'
            b'        "quantity": 1,\n'
            b'        "productBasePrice": 210.0\n'
            b'      }\n'
            b'    ]\n'
            b'  }\n'
            b'}\n'
        ),
    ),
    "RC406": (
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventForgotPassword",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "customerEmailId": "user@mail.com",\n'
            b'    "newPwd": "example-password"\n'
            b'  }\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "srcId": "WBSTR",\n'
            b'  "srcType": "Website",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "eventType": "eventForgotPassword",\n'
            b'  "customer": {\n'
            b'    "customerCode": "100"\n'
            b'  },\n'
            b'  "eventData": {\n'
            b'    "customerEmailId": "user@mail.com"\n'
            b'  }\n'
            b'}\n'
        ),
    ),
}
