"""The fields of eventAddToCart."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from rcdp_schemas_generated.fields.envelope import FIELDS as INHERITED

FIELDS: tuple[dict[str, object], ...] = (
    *({**row, "component": "EventAddToCart"} if row["component"] == "Envelope" else row for row in INHERITED),
    {
        "path": "eventType",
        "pointer": "/eventType",
        "component": "EventAddToCart",
        "name": "eventType",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "event name",
        "unit": "",
        "description": (
            "The event's name, as at the end of the endpoint's path. It may be left out; "
            "when it is there, it must be `eventAddToCart`."
        ),
        "example": "eventAddToCart",
        "evidence": "example",
        "sources": (
            ("Payload Structure", "sample", '"eventType": "eventHomePage",'),
            ("Method", "prose", "The event name is part of the URL path."),
        ),
        "decision": (
            "The table of common fields does not list it, and no request sample has it, so "
            "it is optional. The name of another event would contradict the path and is "
            "refused (RC103)."
        ),
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC103", "RC203"),
        "constraints": (
            ("const", "eventAddToCart", '"eventAddToCart"'),
        ),
    },
    {
        "path": "eventData",
        "pointer": "/eventData",
        "component": "EventAddToCart",
        "name": "eventData",
        "types": ("object",),
        "required": True,
        "nullable": False,
        "label": "event data",
        "unit": "",
        "description": "The product that entered the cart, and how many of it.",
        "example": {"productId": "prod001", "price": "160.00", "quantity": "1"},
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "eventData | Object | Required | Event-specific business data (varies per event type)"),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": (
            "The API Reference Guide has three more fields, all optional: `brandId`, "
            "`shippingCost` and `tax`."
        ),
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203"),
        "constraints": (),
    },
    {
        "path": "eventData.productId",
        "pointer": "/eventData/productId",
        "component": "EventAddToCartData",
        "name": "productId",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "product identifier",
        "unit": "",
        "description": "Identifier of the product.",
        "example": "prod001",
        "evidence": "table",
        "sources": (
            ("Add to Cart - eventAddToCart", "table", "productId | string | Yes | Product identifier"),
            ("Add to Cart - eventAddToCart", "sample", '"productId": "prod001",'),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203", "RC402"),
        "constraints": (),
    },
    {
        "path": "eventData.sku",
        "pointer": "/eventData/sku",
        "component": "EventAddToCartData",
        "name": "sku",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "stock keeping unit",
        "unit": "",
        "description": (
            "Stock keeping unit: the variant of the product that was chosen. A string only, "
            "unlike in `cartProducts`."
        ),
        "example": "sku001",
        "evidence": "table",
        "sources": (
            ("Add to Cart - eventAddToCart", "table", "sku | string | No | SKU identifier"),
            ("Add to Cart - eventAddToCart", "sample", '"sku": "sku001",'),
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
        "path": "eventData.categoryId",
        "pointer": "/eventData/categoryId",
        "component": "EventAddToCartData",
        "name": "categoryId",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "category identifier",
        "unit": "",
        "description": "Identifier of the category that the product is in.",
        "example": "cat001",
        "evidence": "table",
        "sources": (
            ("Add to Cart - eventAddToCart", "table", "categoryId | string | No | Product category"),
            ("Add to Cart - eventAddToCart", "sample", '"categoryId": "cat001",'),
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
        "path": "eventData.price",
        "pointer": "/eventData/price",
        "component": "EventAddToCartData",
        "name": "price",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "unit price",
        "unit": "",
        "description": "Price of one piece, as a number in a string and without a currency sign.",
        "example": "160.00",
        "evidence": "table",
        "sources": (
            ("Add to Cart - eventAddToCart", "table", "price | string | Yes | Unit price"),
            ("Add to Cart - eventAddToCart", "sample", '"price": "160.00",'),
        ),
        "decision": (
            "Table and sample agree on a string: a JSON number is refused (RC203), and text "
            "that is no plain decimal is a warning (RC403)."
        ),
        "settles": "",
        "reference_guide": "The API Reference Guide has a float here.",
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203", "RC402", "RC403"),
        "constraints": (),
    },
    {
        "path": "eventData.quantity",
        "pointer": "/eventData/quantity",
        "component": "EventAddToCartData",
        "name": "quantity",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "quantity added",
        "unit": "",
        "description": (
            "How many pieces were added, as a number in a string. In `cartProducts` the "
            "field of this name is a number."
        ),
        "example": "1",
        "evidence": "table",
        "sources": (
            ("Add to Cart - eventAddToCart", "table", "quantity | string | Yes | Quantity added"),
            ("Add to Cart - eventAddToCart", "sample", '"quantity": "1",'),
        ),
        "decision": (
            "Table and sample agree on a string: a JSON number is refused (RC203), and text "
            "that is no plain decimal is a warning (RC403)."
        ),
        "settles": "",
        "reference_guide": "The API Reference Guide has an integer here.",
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203", "RC402", "RC403"),
        "constraints": (),
    },
    {
        "path": "eventData.totalQuantity",
        "pointer": "/eventData/totalQuantity",
        "component": "EventAddToCartData",
        "name": "totalQuantity",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "quantity in the cart",
        "unit": "",
        "description": "How many pieces the cart holds afterwards, as a number in a string.",
        "example": "2",
        "evidence": "table",
        "sources": (
            ("Add to Cart - eventAddToCart", "table", "totalQuantity | string | No | Total quantity in cart"),
            ("Add to Cart - eventAddToCart", "sample", '"totalQuantity": "2"'),
        ),
        "decision": (
            "Table and sample agree on a string: a JSON number is refused (RC203), and text "
            "that is no plain decimal is a warning (RC403)."
        ),
        "settles": "",
        "reference_guide": "The API Reference Guide has an integer here, and requires it.",
        "secret": False,
        "choices": (),
        "codes": ("RC203", "RC403"),
        "constraints": (),
    },
)
