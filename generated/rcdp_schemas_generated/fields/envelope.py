"""The fields of Envelope."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

FIELDS: tuple[dict[str, object], ...] = (
    {
        "path": "srcId",
        "pointer": "/srcId",
        "component": "Envelope",
        "name": "srcId",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "source identifier",
        "unit": "",
        "description": (
            "Short code of the system that sends the event, such as `WBSTR` for a web store "
            "or `MobileApp`."
        ),
        "example": "WBSTR",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "srcId | String | Required | Source identifier \u2014 e.g., WBSTR (Web Store), MobileApp"),
        ),
        "decision": "Any text is accepted: the names in the table are given as examples.",
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203", "RC402"),
        "constraints": (),
    },
    {
        "path": "srcType",
        "pointer": "/srcType",
        "component": "Envelope",
        "name": "srcType",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "source type",
        "unit": "",
        "description": "What the sending system is: the platform, or the name of the web site or app.",
        "example": "Website",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "srcType | String | Required | Source type \u2014 e.g., Shopify, Website Name, App Name"),
        ),
        "decision": "Any text is accepted: the names in the table are given as examples.",
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203", "RC402"),
        "constraints": (),
    },
    {
        "path": "clientCorrelatorId",
        "pointer": "/clientCorrelatorId",
        "component": "Envelope",
        "name": "clientCorrelatorId",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "correlation identifier",
        "unit": "",
        "description": "An identifier of your own that links the event to its traces in other systems.",
        "example": "5DEF0BF530F749AD46F652BDF3",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "clientCorrelatorId | String | Optional | Unique identifier to correlate events across systems"),
            ("Payload Structure", "sample", '"clientCorrelatorId": "5DEF0BF530F749AD46F652BDF3",'),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "The API Reference Guide spells this field `clientCorrelationId`.",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "requestTime",
        "pointer": "/requestTime",
        "component": "Envelope",
        "name": "requestTime",
        "types": ("integer",),
        "required": True,
        "nullable": False,
        "label": "request time",
        "unit": "milliseconds since the Unix epoch",
        "description": (
            "Time of the request in milliseconds since the Unix epoch: a whole number, not "
            "text and not a date."
        ),
        "example": 1710000000000,
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "requestTime | Number | Required | Unix epoch timestamp in milliseconds"),
            ("Payload Structure", "sample", '"requestTime": 1710000000000,'),
        ),
        "decision": (
            "The table's `Number` is read as a whole number from 0 upwards, as an epoch time "
            "is. One that can't be milliseconds, because it is as small as seconds or as "
            "large as microseconds, is accepted with a warning (RC401)."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203", "RC303", "RC401"),
        "constraints": (
            ("minimum", 0, "at least 0"),
        ),
    },
    {
        "path": "userAgent",
        "pointer": "/userAgent",
        "component": "Envelope",
        "name": "userAgent",
        "types": ("object",),
        "required": False,
        "nullable": False,
        "label": "device and browser",
        "unit": "",
        "description": "The visitor's browser or app, and device.",
        "example": {"browserType": "Mozilla/5.0", "timezone": "IST"},
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "userAgent | Object | Optional | Device/browser info \u2014 browserType, customerDeviceType, timezone, language, etc."),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "userAgent.browserType",
        "pointer": "/userAgent/browserType",
        "component": "UserAgent",
        "name": "browserType",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "browser type",
        "unit": "",
        "description": "Kind of browser, such as the product token of its user agent text.",
        "example": "Mozilla/5.0",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "userAgent | Object | Optional | Device/browser info \u2014 browserType, customerDeviceType, timezone, language, etc."),
            ("Payload Structure", "sample", '"browserType": "Mozilla/5.0",'),
        ),
        "decision": (
            "The table names the member without a type; the type is the sample's, and the "
            "member is optional as the whole object is."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "userAgent.browserVersion",
        "pointer": "/userAgent/browserVersion",
        "component": "UserAgent",
        "name": "browserVersion",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "browser version",
        "unit": "",
        "description": "Version of the browser, with its name where that is not told by `browserType`.",
        "example": "Firefox/32.0",
        "evidence": "example",
        "sources": (
            ("Payload Structure", "sample", '"browserVersion": "Firefox/32.0",'),
        ),
        "decision": (
            "Shown in the structure sample only; its type is the sample's, and it is "
            "optional as the whole object is."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "userAgent.customerDeviceOs",
        "pointer": "/userAgent/customerDeviceOs",
        "component": "UserAgent",
        "name": "customerDeviceOs",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "operating system",
        "unit": "",
        "description": "Operating system of the visitor's device.",
        "example": "IOS",
        "evidence": "example",
        "sources": (
            ("Payload Structure", "sample", '"customerDeviceOs": "IOS",'),
        ),
        "decision": (
            "Shown in the structure sample only; its type is the sample's, and it is "
            "optional as the whole object is."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "userAgent.customerDeviceType",
        "pointer": "/userAgent/customerDeviceType",
        "component": "UserAgent",
        "name": "customerDeviceType",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "device type",
        "unit": "",
        "description": "Class of the visitor's device.",
        "example": "Mobile",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "userAgent | Object | Optional | Device/browser info \u2014 browserType, customerDeviceType, timezone, language, etc."),
            ("Payload Structure", "sample", '"customerDeviceType": "Mobile",'),
        ),
        "decision": (
            "The table names the member without a type; the type is the sample's, and the "
            "member is optional as the whole object is."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "userAgent.timezone",
        "pointer": "/userAgent/timezone",
        "component": "UserAgent",
        "name": "timezone",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "time zone",
        "unit": "",
        "description": "Time zone of the visitor's device; the sample has an abbreviation.",
        "example": "IST",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "userAgent | Object | Optional | Device/browser info \u2014 browserType, customerDeviceType, timezone, language, etc."),
            ("Payload Structure", "sample", '"timezone": "IST",'),
        ),
        "decision": (
            "The table names the member without a type; the type is the sample's, and the "
            "member is optional as the whole object is."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "userAgent.isMobileDevice",
        "pointer": "/userAgent/isMobileDevice",
        "component": "UserAgent",
        "name": "isMobileDevice",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "mobile device flag",
        "unit": "",
        "description": (
            'Whether the device is a mobile one. A text, not a JSON boolean: `"true"` or '
            '`"false"`.'
        ),
        "example": "true",
        "evidence": "inferred",
        "sources": (
            ("Payload Structure", "sample", '"isMobileDevice": "true",'),
        ),
        "decision": (
            'The sample writes the flag as text. `"false"` is taken to be its only other '
            "value."
        ),
        "settles": (
            "A sandbox event with a JSON boolean or another word here, followed through to "
            "what is stored."
        ),
        "reference_guide": "",
        "secret": False,
        "choices": ("true", "false"),
        "codes": ("RC203", "RC301"),
        "constraints": (
            ("enum", ["true", "false"], 'one of "true", "false"'),
        ),
    },
    {
        "path": "userAgent.language",
        "pointer": "/userAgent/language",
        "component": "UserAgent",
        "name": "language",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "language",
        "unit": "",
        "description": "Language the visitor's device is set to.",
        "example": "us-en",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "userAgent | Object | Optional | Device/browser info \u2014 browserType, customerDeviceType, timezone, language, etc."),
            ("Payload Structure", "sample", '"language": "us-en"'),
        ),
        "decision": (
            "The table names the member without a type; the type is the sample's, and the "
            "member is optional as the whole object is."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "session",
        "pointer": "/session",
        "component": "Envelope",
        "name": "session",
        "types": ("object",),
        "required": False,
        "nullable": False,
        "label": "session",
        "unit": "",
        "description": "The visit that the event belongs to.",
        "example": {"sessionId": "sess-abc123"},
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "session | Object | Optional | Session context \u2014 sessionKey, customerIPAddress, referrerSourceURL, city, state, country, cookieId, locale"),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "session.sessionKey",
        "pointer": "/session/sessionKey",
        "component": "Session",
        "name": "sessionKey",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "session key",
        "unit": "",
        "description": "Identifier of the visit, under the name that the table of common fields uses.",
        "example": "SCBBD2244",
        "evidence": "conflict",
        "sources": (
            ("Common Fields", "table", "session | Object | Optional | Session context \u2014 sessionKey, customerIPAddress, referrerSourceURL, city, state, country, cookieId, locale"),
            ("Payload Structure", "sample", '"sessionKey": "SCBBD2244",'),
            ("Home - eventHomePage", "sample", '"session": { "sessionId": "sess-abc123" },'),
        ),
        "decision": (
            "The table and the structure sample name the identifier `sessionKey`, every "
            "request sample `sessionId`. The two names are kept apart: each is accepted, "
            "neither is required, and none stands in for the other."
        ),
        "settles": (
            "The vendor's word on which of the names rCDP reads, or a stored session of the "
            "sandbox."
        ),
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "session.sessionId",
        "pointer": "/session/sessionId",
        "component": "Session",
        "name": "sessionId",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "session identifier",
        "unit": "",
        "description": (
            "Identifier of the visit, under the name that the requests of all sample events "
            "use."
        ),
        "example": "sess-abc123",
        "evidence": "conflict",
        "sources": (
            ("Home - eventHomePage", "sample", '"session": { "sessionId": "sess-abc123" },'),
            ("Common Fields", "table", "session | Object | Optional | Session context \u2014 sessionKey, customerIPAddress, referrerSourceURL, city, state, country, cookieId, locale"),
            ("Payload Structure", "sample", '"sessionKey": "SCBBD2244",'),
        ),
        "decision": (
            "Every request sample names the identifier `sessionId`, the table and the "
            "structure sample `sessionKey`. The two names are kept apart: each is accepted, "
            "neither is required, and none stands in for the other."
        ),
        "settles": (
            "The vendor's word on which of the names rCDP reads, or a stored session of the "
            "sandbox."
        ),
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "session.customerIPAddress",
        "pointer": "/session/customerIPAddress",
        "component": "Session",
        "name": "customerIPAddress",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "network address",
        "unit": "",
        "description": (
            "IP address that the visitor's requests come from, not that of the server that "
            "sends the event."
        ),
        "example": "172.20.0.198",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "session | Object | Optional | Session context \u2014 sessionKey, customerIPAddress, referrerSourceURL, city, state, country, cookieId, locale"),
            ("Payload Structure", "sample", '"customerIPAddress": "172.20.0.198",'),
        ),
        "decision": (
            "The table names the member without a type; the type is the sample's, and the "
            "member is optional as the whole object is."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "session.referrerSourceURL",
        "pointer": "/session/referrerSourceURL",
        "component": "Session",
        "name": "referrerSourceURL",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "referrer address",
        "unit": "",
        "description": "Address of the page or site that led the visitor here.",
        "example": "www.google.com",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "session | Object | Optional | Session context \u2014 sessionKey, customerIPAddress, referrerSourceURL, city, state, country, cookieId, locale"),
            ("Payload Structure", "sample", '"referrerSourceURL": "www.google.com",'),
        ),
        "decision": (
            "The table names the member without a type; the type is the sample's, and the "
            "member is optional as the whole object is."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "session.referrerName",
        "pointer": "/session/referrerName",
        "component": "Session",
        "name": "referrerName",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "referrer name",
        "unit": "",
        "description": "Name of the site that led the visitor here.",
        "example": "google",
        "evidence": "example",
        "sources": (
            ("Payload Structure", "sample", '"referrerName": "google",'),
        ),
        "decision": (
            "Shown in the structure sample only; its type is the sample's, and it is "
            "optional as the whole object is."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "session.referrerType",
        "pointer": "/session/referrerType",
        "component": "Session",
        "name": "referrerType",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "referrer type",
        "unit": "",
        "description": "Kind of the site that led the visitor here.",
        "example": "Search Engine",
        "evidence": "example",
        "sources": (
            ("Payload Structure", "sample", '"referrerType": "Search Engine",'),
        ),
        "decision": (
            "Shown in the structure sample only; its type is the sample's, and it is "
            "optional as the whole object is."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "session.city",
        "pointer": "/session/city",
        "component": "Session",
        "name": "city",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "city",
        "unit": "",
        "description": "City that the visit comes from.",
        "example": "Chicago",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "session | Object | Optional | Session context \u2014 sessionKey, customerIPAddress, referrerSourceURL, city, state, country, cookieId, locale"),
            ("Payload Structure", "sample", '"city": "Chicago",'),
        ),
        "decision": (
            "The table names the member without a type; the type is the sample's, and the "
            "member is optional as the whole object is."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "session.state",
        "pointer": "/session/state",
        "component": "Session",
        "name": "state",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "state",
        "unit": "",
        "description": "State or region that the visit comes from.",
        "example": "IL",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "session | Object | Optional | Session context \u2014 sessionKey, customerIPAddress, referrerSourceURL, city, state, country, cookieId, locale"),
            ("Payload Structure", "sample", '"state": "IL",'),
        ),
        "decision": (
            "The table names the member without a type; the type is the sample's, and the "
            "member is optional as the whole object is."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "session.country",
        "pointer": "/session/country",
        "component": "Session",
        "name": "country",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "country",
        "unit": "",
        "description": "Country that the visit comes from; the sample has a two-letter code.",
        "example": "US",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "session | Object | Optional | Session context \u2014 sessionKey, customerIPAddress, referrerSourceURL, city, state, country, cookieId, locale"),
            ("Payload Structure", "sample", '"country": "US",'),
        ),
        "decision": (
            "The table names the member without a type; the type is the sample's, and the "
            "member is optional as the whole object is."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "session.cookieId",
        "pointer": "/session/cookieId",
        "component": "Session",
        "name": "cookieId",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "cookie identifier",
        "unit": "",
        "description": "Identifier kept in the visitor's cookie.",
        "example": "5DEF0BF530F749AD46F652BDF3",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "session | Object | Optional | Session context \u2014 sessionKey, customerIPAddress, referrerSourceURL, city, state, country, cookieId, locale"),
            ("Payload Structure", "sample", '"cookieId": "5DEF0BF530F749AD46F652BDF3",'),
        ),
        "decision": (
            "The table names the member without a type; the type is the sample's, and the "
            "member is optional as the whole object is."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "session.sessionStartTime",
        "pointer": "/session/sessionStartTime",
        "component": "Session",
        "name": "sessionStartTime",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "session start time",
        "unit": "",
        "description": "When the visit began, in UTC. The forms are those of `eventDateTime`.",
        "example": "2024-03-09 15:42:00",
        "evidence": "inferred",
        "sources": (
            ("Payload Structure", "sample", '"sessionStartTime": "2015-02-02 23:14 UTC",'),
            ("Common Fields", "table", "eventDateTime | String | Optional | Event date/time in yyyy-MM-dd HH:mm:ss (UTC)"),
        ),
        "decision": (
            "No table has this member. Its sample has the same form as that of "
            "`eventDateTime`, so the same forms are accepted."
        ),
        "settles": "A field table for the session's members, or stored sessions of the sandbox.",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203", "RC302"),
        "constraints": (
            ("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]( UTC)?| UTC)$", "a UTC time as yyyy-MM-dd HH:mm:ss or yyyy-MM-dd HH:mm UTC"),
        ),
    },
    {
        "path": "session.locale",
        "pointer": "/session/locale",
        "component": "Session",
        "name": "locale",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "locale",
        "unit": "",
        "description": "Language and region that the visit is shown in.",
        "example": "en_US",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "session | Object | Optional | Session context \u2014 sessionKey, customerIPAddress, referrerSourceURL, city, state, country, cookieId, locale"),
            ("Payload Structure", "sample", '"locale": "en_US"'),
        ),
        "decision": (
            "The table names the member without a type; the type is the sample's, and the "
            "member is optional as the whole object is."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "customer",
        "pointer": "/customer",
        "component": "Envelope",
        "name": "customer",
        "types": ("object",),
        "required": True,
        "nullable": False,
        "label": "customer identity",
        "unit": "",
        "description": (
            "Who the event is about. Always present; give at least one of `customerCode`, "
            "`email`, `mobile` and `uuid`."
        ),
        "example": {"email": "user@mail.com", "customerCode": "100"},
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "customer | Object | Required | Customer identity \u2014 customerCode, email, mobile, uuid"),
        ),
        "decision": (
            "The object is required; that it should name the customer in at least one way is "
            "a warning (RC404)."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203", "RC404"),
        "constraints": (),
    },
    {
        "path": "customer.customerCode",
        "pointer": "/customer/customerCode",
        "component": "Customer",
        "name": "customerCode",
        "types": ("string", "integer"),
        "required": False,
        "nullable": False,
        "label": "customer code",
        "unit": "",
        "description": (
            "The customer's identifier in your own systems. In `eventData` the field of the "
            "same name is a string only."
        ),
        "example": "100",
        "evidence": "conflict",
        "sources": (
            ("Payload Structure", "sample", '"customerCode": 12223433,'),
            ("Home - eventHomePage", "sample", '"customer": { "email": "user@mail.com", "customerCode": "100" },'),
            ("Common Fields", "table", "customer | Object | Required | Customer identity \u2014 customerCode, email, mobile, uuid"),
        ),
        "decision": (
            "The structure sample has a number, the request samples have a string, and the "
            "table gives no type. Both are accepted."
        ),
        "settles": "A look at how the sandbox stores both forms, or a statement of the vendor.",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "customer.email",
        "pointer": "/customer/email",
        "component": "Customer",
        "name": "email",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "e-mail address",
        "unit": "",
        "description": "The customer's e-mail address.",
        "example": "user@mail.com",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "customer | Object | Required | Customer identity \u2014 customerCode, email, mobile, uuid"),
            ("Payload Structure", "sample", '"email": "john.smith@example.com",'),
        ),
        "decision": (
            "The table names the member; that it is a string is the samples', and the "
            "outline of an address is our reading (see `EmailText`)."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203", "RC302"),
        "constraints": (
            ("pattern", "^[^@\\s]+@[^@\\s]+$", "an e-mail address"),
        ),
    },
    {
        "path": "customer.mobile",
        "pointer": "/customer/mobile",
        "component": "Customer",
        "name": "mobile",
        "types": ("integer", "string"),
        "required": False,
        "nullable": False,
        "label": "mobile number",
        "unit": "",
        "description": (
            "The customer's mobile number. As text it can keep a leading zero or plus sign, "
            "which a JSON number can't."
        ),
        "example": 9876543211,
        "evidence": "inferred",
        "sources": (
            ("Payload Structure", "sample", '"mobile": 9876543211,'),
            ("Common Fields", "table", "customer | Object | Required | Customer identity \u2014 customerCode, email, mobile, uuid"),
        ),
        "decision": (
            "The only sample is a number, and the table gives no type. A string is accepted "
            "as well, as for `customerCode` and as `mobileNo` of eventCustomerCreate is one."
        ),
        "settles": "A look at how the sandbox stores both forms, or a statement of the vendor.",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "customer.uuid",
        "pointer": "/customer/uuid",
        "component": "Customer",
        "name": "uuid",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "unique identifier",
        "unit": "",
        "description": (
            "A further unique identifier of the customer. The sample has hexadecimal digits "
            "without hyphens; no form is demanded."
        ),
        "example": "5DEF0BF530F749AD46F652BDF3",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "customer | Object | Required | Customer identity \u2014 customerCode, email, mobile, uuid"),
            ("Payload Structure", "sample", '"uuid": "5DEF0BF530F749AD46F652BDF3"'),
        ),
        "decision": "The table names the member without a type; the type is the sample's.",
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "page",
        "pointer": "/page",
        "component": "Envelope",
        "name": "page",
        "types": ("object",),
        "required": False,
        "nullable": False,
        "label": "page",
        "unit": "",
        "description": "The page or screen on which the event happened.",
        "example": {"url": "https://example.com", "title": "Home"},
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "page | Object | Optional | Page context \u2014 pageKey, pageName, pageUrl"),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "page.pageKey",
        "pointer": "/page/pageKey",
        "component": "Page",
        "name": "pageKey",
        "types": ("integer", "string"),
        "required": False,
        "nullable": False,
        "label": "page key",
        "unit": "",
        "description": "Key of the page in your own systems.",
        "example": 12222,
        "evidence": "inferred",
        "sources": (
            ("Payload Structure", "sample", '"pageKey": 12222,'),
            ("Common Fields", "table", "page | Object | Optional | Page context \u2014 pageKey, pageName, pageUrl"),
        ),
        "decision": (
            "The only sample is a number, and the table gives no type. A string is accepted "
            "as well, as for the other identifiers of the envelope."
        ),
        "settles": "A look at how the sandbox stores both forms, or a statement of the vendor.",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "page.pageName",
        "pointer": "/page/pageName",
        "component": "Page",
        "name": "pageName",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "page name",
        "unit": "",
        "description": (
            "Name of the page, under the name that the table of common fields uses. The home "
            "page sample has `title`."
        ),
        "example": "Category",
        "evidence": "conflict",
        "sources": (
            ("Common Fields", "table", "page | Object | Optional | Page context \u2014 pageKey, pageName, pageUrl"),
            ("Payload Structure", "sample", '"pageName": "Category",'),
            ("Home - eventHomePage", "sample", '"page": { "url": "https://example.com", "title": "Home" },'),
        ),
        "decision": (
            "The table and the structure sample use `pageName`, the home page sample "
            "`title`. Both are documented fields of their own; neither is required, and none "
            "stands in for the other."
        ),
        "settles": (
            "The vendor's word on which of the names rCDP reads, or a stored page of the "
            "sandbox."
        ),
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "page.pageUrl",
        "pointer": "/page/pageUrl",
        "component": "Page",
        "name": "pageUrl",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "page address",
        "unit": "",
        "description": (
            "Address of the page, under the name that the table of common fields uses. The "
            "request samples have `url`."
        ),
        "example": "www.example.com/category.html",
        "evidence": "conflict",
        "sources": (
            ("Common Fields", "table", "page | Object | Optional | Page context \u2014 pageKey, pageName, pageUrl"),
            ("Payload Structure", "sample", '"pageUrl": "www.example.com/category.html"'),
            ("Home - eventHomePage", "sample", '"page": { "url": "https://example.com", "title": "Home" },'),
        ),
        "decision": (
            "The table and the structure sample use `pageUrl`, the request samples `url`. "
            "Both are documented fields of their own; neither is required, and none stands "
            "in for the other."
        ),
        "settles": (
            "The vendor's word on which of the names rCDP reads, or a stored page of the "
            "sandbox."
        ),
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "page.url",
        "pointer": "/page/url",
        "component": "Page",
        "name": "url",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "page address",
        "unit": "",
        "description": (
            "Address of the page, under the name that the request samples use. The table of "
            "common fields has `pageUrl`."
        ),
        "example": "https://example.com/cart",
        "evidence": "conflict",
        "sources": (
            ("Edit Cart Item - eventCartItemEdit", "sample", '"page": { "url": "https://example.com/cart" },'),
            ("Common Fields", "table", "page | Object | Optional | Page context \u2014 pageKey, pageName, pageUrl"),
            ("Payload Structure", "sample", '"pageUrl": "www.example.com/category.html"'),
        ),
        "decision": (
            "The table and the structure sample use `pageUrl`, the request samples `url`. "
            "Both are documented fields of their own; neither is required, and none stands "
            "in for the other."
        ),
        "settles": (
            "The vendor's word on which of the names rCDP reads, or a stored page of the "
            "sandbox."
        ),
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "page.title",
        "pointer": "/page/title",
        "component": "Page",
        "name": "title",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "page title",
        "unit": "",
        "description": (
            "Title of the page, under the name that the home page sample uses. The table of "
            "common fields has `pageName`."
        ),
        "example": "Home",
        "evidence": "conflict",
        "sources": (
            ("Home - eventHomePage", "sample", '"page": { "url": "https://example.com", "title": "Home" },'),
            ("Common Fields", "table", "page | Object | Optional | Page context \u2014 pageKey, pageName, pageUrl"),
            ("Payload Structure", "sample", '"pageName": "Category",'),
        ),
        "decision": (
            "The table and the structure sample use `pageName`, the home page sample "
            "`title`. Both are documented fields of their own; neither is required, and none "
            "stands in for the other."
        ),
        "settles": (
            "The vendor's word on which of the names rCDP reads, or a stored page of the "
            "sandbox."
        ),
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "utm",
        "pointer": "/utm",
        "component": "Envelope",
        "name": "utm",
        "types": ("object",),
        "required": False,
        "nullable": False,
        "label": "campaign tracking",
        "unit": "",
        "description": "The campaign that brought the visitor.",
        "example": {"source": "utm_src value", "medium": "utm_med value"},
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "utm | Object | Optional | UTM tracking \u2014 source, medium, campaign, urlId"),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "utm.source",
        "pointer": "/utm/source",
        "component": "Utm",
        "name": "source",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "campaign source",
        "unit": "",
        "description": "Where the traffic comes from: the link's `utm_source`.",
        "example": "utm_src value",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "utm | Object | Optional | UTM tracking \u2014 source, medium, campaign, urlId"),
            ("Payload Structure", "sample", '"source": "utm_src value",'),
        ),
        "decision": (
            "The table names the member without a type; the type is the sample's, and the "
            "member is optional as the whole object is."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "utm.medium",
        "pointer": "/utm/medium",
        "component": "Utm",
        "name": "medium",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "campaign medium",
        "unit": "",
        "description": "By which medium it comes: the link's `utm_medium`.",
        "example": "utm_med value",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "utm | Object | Optional | UTM tracking \u2014 source, medium, campaign, urlId"),
            ("Payload Structure", "sample", '"medium": "utm_med value",'),
        ),
        "decision": (
            "The table names the member without a type; the type is the sample's, and the "
            "member is optional as the whole object is."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "utm.campaign",
        "pointer": "/utm/campaign",
        "component": "Utm",
        "name": "campaign",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "campaign name",
        "unit": "",
        "description": "Name of the campaign: the link's `utm_campaign`.",
        "example": "utm_camp value",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "utm | Object | Optional | UTM tracking \u2014 source, medium, campaign, urlId"),
            ("Payload Structure", "sample", '"campaign": "utm_camp value",'),
        ),
        "decision": (
            "The table names the member without a type; the type is the sample's, and the "
            "member is optional as the whole object is."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "utm.urlId",
        "pointer": "/utm/urlId",
        "component": "Utm",
        "name": "urlId",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "link identifier",
        "unit": "",
        "description": "Identifier of the link that was followed.",
        "example": "t1_urlid value",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "utm | Object | Optional | UTM tracking \u2014 source, medium, campaign, urlId"),
            ("Payload Structure", "sample", '"urlId": "t1_urlid value"'),
        ),
        "decision": (
            "The table names the member without a type; the type is the sample's, and the "
            "member is optional as the whole object is."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "eventDateTime",
        "pointer": "/eventDateTime",
        "component": "Envelope",
        "name": "eventDateTime",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "event time",
        "unit": "",
        "description": "When the event happened, in UTC.",
        "example": "2024-03-09 16:00:00",
        "evidence": "conflict",
        "sources": (
            ("Common Fields", "table", "eventDateTime | String | Optional | Event date/time in yyyy-MM-dd HH:mm:ss (UTC)"),
            ("Payload Structure", "sample", '"eventDateTime": "2015-02-02 23:14 UTC",'),
        ),
        "decision": (
            "The table's form has seconds, the sample's has none and ends in `UTC`. Both are "
            "accepted, and the table's with `UTC` after it; ISO 8601 with a `T` is refused "
            "(RC302)."
        ),
        "settles": (
            "Stored events of the sandbox that show which of the forms rCDP reads as the "
            "same instant."
        ),
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203", "RC302"),
        "constraints": (
            ("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]( UTC)?| UTC)$", "a UTC time as yyyy-MM-dd HH:mm:ss or yyyy-MM-dd HH:mm UTC"),
        ),
    },
    {
        "path": "storeId",
        "pointer": "/storeId",
        "component": "Envelope",
        "name": "storeId",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "store identifier",
        "unit": "",
        "description": "The shop that the event happened in, for sales at a counter and across channels.",
        "example": "1222",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "storeId | String | Optional | Physical store identifier (for POS/omnichannel)"),
            ("Payload Structure", "sample", '"storeId": "1222",'),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "siteHash",
        "pointer": "/siteHash",
        "component": "Envelope",
        "name": "siteHash",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "site hash",
        "unit": "",
        "description": "Hash of your site, as handed over when you joined rCDP.",
        "example": "ASADD5DEF0BF530F749AD46F652BDF3",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "siteHash | String | Optional | Site hash provided during onboarding"),
            ("Payload Structure", "sample", '"siteHash": "ASADD5DEF0BF530F749AD46F652BDF3",'),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "sdkVersion",
        "pointer": "/sdkVersion",
        "component": "Envelope",
        "name": "sdkVersion",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "library version",
        "unit": "",
        "description": "Version of the tracking SDK behind the event, if there is one.",
        "example": "2020R3",
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "sdkVersion | String | Optional | SDK version string (e.g., 2020R3)"),
            ("Payload Structure", "sample", '"sdkVersion": "2020R3",'),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
)
