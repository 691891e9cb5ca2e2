// Made by cpanel-codegen from schema/uapi/Market.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Market", rust: "market", summary: "Buy products, mainly SSL certificates, from the providers of the cPanel Market, and read the state of orders.", docs: "The cPanel Market sells products of external providers, mostly SSL certificates. A purchase happens on the provider's website, so these calls are steps of a browser flow:\n\n1. `get_providers_list` and `get_all_products` return what is offered.\n2. `get_login_url` returns the address for the buyer's browser. The provider redirects it back with a login token, which\n   `validate_login_token` exchanges for an access token.\n3. `request_ssl_certificates` orders certificates; `create_shopping_cart` orders products in general. Both return a checkout address, where the buyer pays. `set_url_after_checkout` changes the address to which the browser returns.\n4. After payment, `set_status_of_pending_queue_items` marks the order items as confirmed.\n\nThe server asks the provider for the certificate from time to time, and installs it. `get_pending_ssl_certificates` lists the pending certificates, `process_ssl_pending_queue` asks for all of them at once, `get_certificate_status_details` returns the state of the validation, `get_ssl_certificate_if_available` fetches the certificate itself, and `cancel_pending_ssl_certificate` cancels an order item.\n\n`provider` is the `name` of a provider in `get_providers_list`, not its display name. Access and login tokens are secrets. Some functions return identifiers of orders and items as numbers, others as text. Store them as text.", functions: &[
    Function { name: "cancel_pending_ssl_certificate", rust: "cancel_pending_ssl_certificate", summary: "Cancels an ordered certificate and stops asking the provider for it.", docs: "Cannot be undone. What becomes of money already paid is up to the provider.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/cancel_pending_ssl_certificate/", params: &[
        Param { name: "order_item_id", rust: "order_item_id", ty: &Type::Text, doc: "Which item of an order, as `get_pending_ssl_certificates` names it.", example: "\"10427508\"", required: true, ..Param::EMPTY },
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_PENDING_CERTIFICATE), returns_doc: "The order as it stood.", ..Function::EMPTY },
    Function { name: "create_shopping_cart", rust: "create_shopping_cart", summary: "Adds products to a shopping cart at a provider and returns the checkout address.", docs: "Nothing is paid yet: that happens when the buyer goes through the checkout. For certificates, `request_ssl_certificates` is the usual call.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/create_shopping_cart/", params: &[
        Param { name: "access_token", rust: "access_token", ty: &Type::Text, doc: "Secret of the session with the provider, from `validate_login_token`.", secret: true, facts: Facts(&[Fact::Format("uuid")]), required: true, ..Param::EMPTY },
        Param { name: "item", rust: "item", ty: &Type::List(&Type::Json), doc: "What to buy; each item is a JSON object as text, with `product_id` (from `get_all_products`, as text) and whatever further keys the provider asks for.", example: "[{\"product_id\":123456}]", required: true, wire: Wire::JsonEach, ..Param::EMPTY },
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
        Param { name: "url_after_checkout", rust: "url_after_checkout", ty: &Type::Text, doc: "Where the provider sends the buyer's browser once the checkout is over.", example: "\"http://www.example.com/thenextplace\"", facts: Facts(&[Fact::Format("url")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "checkout_url", ty: &Type::Text, doc: "Where to send the buyer's browser to pay.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "order_id", ty: &Type::Text, doc: "Number of the new order.", ..Member::EMPTY },
        Member { name: "order_items", ty: &Type::List(&Type::Dynamic), doc: "What is in the cart, in the order in which it was sent. The members of an item differ by provider.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "create_shopping_cart_non_ssl", rust: "create_shopping_cart_non_ssl", summary: "Adds a product that is not a certificate to a cart at the provider.", docs: "Nothing is bought before the buyer pays at `checkout_url`. The access token comes from `validate_login_token`. For certificates use `request_ssl_certificates`.", since: "11.62", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Market-create_shopping_cart_non_ssl/", params: &[
        Param { name: "access_token", rust: "access_token", ty: &Type::Text, doc: "The buyer's access token, as `validate_login_token` gave it. It is a secret.", secret: true, facts: Facts(&[Fact::Format("uuid")]), required: true, ..Param::EMPTY },
        Param { name: "product_name", rust: "product_name", ty: &Type::Text, doc: "Name of the product, such as `cpanel-ssl`.", example: "\"cpanel-ssl\"", required: true, ..Param::EMPTY },
        Param { name: "url_after_checkout", rust: "url_after_checkout", ty: &Type::Text, doc: "Where the provider sends the buyer's browser after payment.", example: "\"http://www.example.com/thenextplace\"", facts: Facts(&[Fact::Format("url")]), required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the product is for. None by default.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "checkout_url", ty: &Type::Text, always: true, doc: "Address where the buyer pays.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "order_id", ty: &Type::Text, doc: "The provider's number of the order.", ..Member::EMPTY },
        Member { name: "order_items_ref", ty: &Type::List(&Type::Dynamic), doc: "The ordered items; what one holds is not documented.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_all_products", rust: "get_all_products", summary: "Lists the products of all enabled providers with their prices.", docs: "Fields whose names begin with `x_` exist only for the products that they make sense for, mostly certificates.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_all_products/", returns: &Type::List(&Type::Record(&[
        Member { name: "base_name", ty: &Type::Text, doc: "Name that the provider's products are grouped under; may be null.", ..Member::EMPTY },
        Member { name: "billing_type", ty: &Type::Text, doc: "How it is billed, such as `one-time`.", ..Member::EMPTY },
        Member { name: "description", ty: &Type::Text, doc: "What the product is, in a few sentences meant for buyers.", ..Member::EMPTY },
        Member { name: "display_name", ty: &Type::Text, always: true, doc: "Name to show to buyers.", ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether it is on sale on this server.", ..Member::EMPTY },
        Member { name: "icon", ty: &Type::Text, doc: "Picture of the product, base64-encoded.", facts: Facts(&[Fact::Format("base64")]), ..Member::EMPTY },
        Member { name: "icon_mime_type", ty: &Type::Text, doc: "Kind of picture in `icon`, such as `image/svg+xml`.", facts: Facts(&[Fact::Format("mime")]), ..Member::EMPTY },
        Member { name: "license_term", ty: &Type::Integer, doc: "Term of the licence; its unit is not documented.", ..Member::EMPTY },
        Member { name: "max_users", ty: &Type::Integer, doc: "For how many users it is good at most; may be null.", ..Member::EMPTY },
        Member { name: "maximum_server_price", ty: &Type::Number, doc: "Highest price that the server lets be set, in `price_unit`; null for none.", ..Member::EMPTY },
        Member { name: "minimum_server_price", ty: &Type::Number, doc: "Lowest price that the server lets be set, in `price_unit`; null for none.", ..Member::EMPTY },
        Member { name: "price", ty: &Type::Number, doc: "What it costs, in `price_unit`; may be null.", ..Member::EMPTY },
        Member { name: "price_unit", ty: &Type::Text, doc: "Currency of all prices, as a three-letter ISO 4217 code.", facts: Facts(&[Fact::Format("currency")]), ..Member::EMPTY },
        Member { name: "product", ty: &Type::Text, doc: "The provider's own name for it.", ..Member::EMPTY },
        Member { name: "product_category", ty: &Type::Text, ..Member::EMPTY },
        Member { name: "product_group", ty: &Type::Text, doc: "What sort of product it is, such as `ssl_certificate`.", ..Member::EMPTY },
        Member { name: "product_id", ty: &Type::Text, always: true, doc: "Number to order it by.", ..Member::EMPTY },
        Member { name: "provider_display_name", ty: &Type::Text, doc: "Name of the provider for people to read.", ..Member::EMPTY },
        Member { name: "provider_name", ty: &Type::Text, always: true, doc: "Short name of the provider, to be passed as `provider`.", ..Member::EMPTY },
        Member { name: "recommended", ty: &Type::Flag, doc: "Whether it is marked as recommended.", ..Member::EMPTY },
        Member { name: "requires_ip", ty: &Type::Flag, doc: "Whether it needs an IP address.", ..Member::EMPTY },
        Member { name: "x_certificate_term", ty: &Type::List(&Type::Text), doc: "How long the certificate is good for: first the count, then the unit, such as `1` and `year`.", ..Member::EMPTY },
        Member { name: "x_identity_verification", ty: &Type::List(&Type::Map(&Type::Dynamic)), doc: "Which facts about the buyer an OV or EV certificate calls for; each item is a field of the form.", ..Member::EMPTY },
        Member { name: "x_max_http_redirects", ty: &Type::Integer, doc: "How many HTTP redirects the provider follows while it checks control over a domain (DCV).", ..Member::EMPTY },
        Member { name: "x_payment_trigger", ty: &Type::Values(&[Allowed { text: "checkout", doc: "" }, Allowed { text: "issuance", doc: "" }]), doc: "When money is taken: `checkout` at once (a failed order has to be refunded), `issuance` only when the certificate is issued.", ..Member::EMPTY },
        Member { name: "x_price_per_domain", ty: &Type::Number, doc: "Price of each domain on the certificate, in `price_unit`.", ..Member::EMPTY },
        Member { name: "x_price_per_domain_maximum", ty: &Type::Number, doc: "Upper bound of `x_price_per_domain`.", ..Member::EMPTY },
        Member { name: "x_price_per_domain_minimum", ty: &Type::Number, doc: "Lower bound of `x_price_per_domain`.", ..Member::EMPTY },
        Member { name: "x_price_per_wildcard_domain", ty: &Type::Number, doc: "Price of each wildcard domain on the certificate, in `price_unit`.", ..Member::EMPTY },
        Member { name: "x_price_per_wildcard_domain_maximum", ty: &Type::Number, doc: "Upper bound of `x_price_per_wildcard_domain`.", ..Member::EMPTY },
        Member { name: "x_price_per_wildcard_domain_minimum", ty: &Type::Number, doc: "Lower bound of `x_price_per_wildcard_domain`.", ..Member::EMPTY },
        Member { name: "x_ssl_per_domain_pricing", ty: &Type::Flag, doc: "Whether the price depends on how many domains the certificate covers.", ..Member::EMPTY },
        Member { name: "x_supports_dns_dcv", ty: &Type::Flag, doc: "Whether control over a domain can be proven by a DNS record.", ..Member::EMPTY },
        Member { name: "x_validation_type", ty: &Type::Text, doc: "How closely the buyer is looked into, such as `ev`: domain (dv), organisation (ov) or extended (ev) validation.", ..Member::EMPTY },
        Member { name: "x_warn_after", ty: &Type::Integer, doc: "Number of seconds without a certificate after which the interface warns the user.", ..Member::EMPTY },
        Member { name: "x_wildcard_parent_domain_free", ty: &Type::Flag, doc: "Whether `*.example.com` covers `example.com` at no extra cost.", ..Member::EMPTY },
    ])), returns_doc: "One item per product.", ..Function::EMPTY },
    Function { name: "get_build_cart_url", rust: "get_build_cart_url", summary: "Returns the address of the cPanel page that adds a product to the cart.", docs: "The address belongs to a session, so it is of use to someone signed in through a browser.", since: "11.62", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_build_cart_url/", params: &[
        Param { name: "product_name", rust: "product_name", ty: &Type::Text, doc: "Name of the product, such as `cpanel-ssl`.", example: "\"cpanel-ssl\"", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the product is for. None by default.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "url", ty: &Type::Text, always: true, doc: "The address; it holds the security token of the session.", secret: true, facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_certificate_status_details", rust: "get_certificate_status_details", summary: "Returns the progress of the validation of an ordered certificate.", docs: "The facts come straight from the provider, so any member may be missing. `actionUrls` holds pages that the buyer can open to speed things up.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_certificate_status_details/", params: &[
        Param { name: "order_item_id", rust: "order_item_id", ty: &Type::Text, doc: "Number of the ordered item, as the provider assigned it.", example: "\"1234567890\"", required: true, ..Param::EMPTY },
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "actionUrls", ty: &TYPE_ACTION_URLS, doc: "Pages for the buyer to open; absent if there is nothing to do.", ..Member::EMPTY },
        Member { name: "domain_details", ty: &Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Full name of the domain that was checked.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Values(&[Allowed { text: "VALIDATED", doc: "" }, Allowed { text: "NOTVALIDATED", doc: "" }, Allowed { text: "AWAITINGBRAND", doc: "" }]), doc: "`VALIDATED`, `NOTVALIDATED`, or `AWAITINGBRAND` (not validated: held up until the brand is approved).", ..Member::EMPTY },
    ]), doc: "How each domain fares.", ..Member::EMPTY },
        Member { name: "status_details", ty: &Type::Record(&[
        Member { name: "brandValStatus", ty: &TYPE_STEP_STATUS, doc: "Step: whether the use of a known brand has been checked.", ..Member::EMPTY },
        Member { name: "certificateStatus", ty: &TYPE_STEP_STATUS, doc: "Step: whether the provider has issued the certificate.", ..Member::EMPTY },
        Member { name: "csrStatus", ty: &TYPE_STEP_STATUS, doc: "Step: whether the signing request has been dealt with.", ..Member::EMPTY },
        Member { name: "dcvStatus", ty: &TYPE_STEP_STATUS, doc: "Step: whether control over the domains (DCV) has been proven.", ..Member::EMPTY },
        Member { name: "evClickThroughStatus", ty: &TYPE_STEP_STATUS, doc: "Step: whether all that an EV certificate calls for has been met.", ..Member::EMPTY },
        Member { name: "freeDVUPStatus", ty: &TYPE_STEP_STATUS, doc: "Step: whether all that a DV certificate calls for has been met.", ..Member::EMPTY },
        Member { name: "organizationValidationStatus", ty: &TYPE_STEP_STATUS, doc: "Step: whether all that an OV certificate calls for has been met.", ..Member::EMPTY },
        Member { name: "ovCallbackStatus", ty: &TYPE_STEP_STATUS, doc: "Step: whether the authority has confirmed the organisation by telephone.", ..Member::EMPTY },
        Member { name: "validationStatus", ty: &TYPE_STEP_STATUS, doc: "Step: whether validation as a whole is over.", ..Member::EMPTY },
    ]), doc: "The steps of validation. Each is `not applicable`, `not-completed`, `in-progress` or `completed`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_completion_url", rust: "get_completion_url", summary: "Returns the address of the page in cPanel that follows a purchase.", effect: Effect::Read, since: "11.62", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_completion_url/", params: &[
        Param { name: "product_name", rust: "product_name", ty: &Type::Text, doc: "Name of the product, such as `cpanel-ssl`.", example: "\"cpanel-ssl\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "completion_url", ty: &Type::Text, always: true, doc: "The address; it holds the security token of the session.", secret: true, facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_license_info", rust: "get_license_info", summary: "Returns information about a domain's license and stores it in the session.", docs: "Meant for the web interface. Later pages of the same session use what was kept.", since: "11.62", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_license_info/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose license is looked up. By default, that of the session.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, returns_doc: "What it holds is not documented; null when there is nothing.", ..Function::EMPTY },
    Function { name: "get_login_url", rust: "get_login_url", summary: "Returns the address at which a buyer signs in to a provider.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_login_url/", params: &[
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
        Param { name: "url_after_login", rust: "url_after_login", ty: &Type::Text, doc: "Where the provider sends the browser afterwards. Keep it: `validate_login_token` wants the very same value.", example: "\"http://hostname.example.com/redirectionlocation.cgi?state\"", facts: Facts(&[Fact::Format("url")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Text, returns_doc: "Where to send the buyer's browser.", ..Function::EMPTY },
    Function { name: "get_pending_ssl_certificates", rust: "get_pending_ssl_certificates", summary: "Lists the ordered certificates that providers have not delivered yet.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_pending_ssl_certificates/", params: &[
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_PENDING_CERTIFICATE), returns_doc: "One item per awaited certificate.", ..Function::EMPTY },
    Function { name: "get_product_info", rust: "get_product_info", summary: "Returns the store's identifier of a product and the addresses that a purchase returns to.", effect: Effect::Read, since: "11.62", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_product_info/", params: &[
        Param { name: "product_name", rust: "product_name", ty: &Type::Text, doc: "Name of the product, such as `cpanel-ssl`.", example: "\"cpanel-ssl\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "product_id", ty: &Type::Text, always: true, doc: "Identifier of the product in the store.", ..Member::EMPTY },
        Member { name: "redirect_path", ty: &Type::Text, doc: "Path in cPanel that the buyer returns to.", ..Member::EMPTY },
        Member { name: "redirect_url_failure", ty: &Type::Text, doc: "Address for a purchase that failed; it holds the security token of the session.", secret: true, facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "redirect_url_success", ty: &Type::Text, doc: "Address for a purchase that worked; it holds the security token of the session.", secret: true, facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_provider_specific_dcv_constraints", rust: "get_provider_specific_dcv_constraints", summary: "Returns a provider's requirements for the file that proves control of a domain.", docs: "For domain control validation (DCV) over HTTP, where the provider fetches a file from the site.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_provider_specific_dcv_constraints/", params: &[
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "dcv_file_allowed_characters", ty: &Type::List(&Type::List(&Type::Text)), doc: "Characters that the file's name may use: a list of them in a list. If a server sends the characters themselves, each is in a list of its own.", ..Member::EMPTY },
        Member { name: "dcv_file_extension", ty: &Type::Text, doc: "What the file's name has to end in, without the dot, such as `txt`.", ..Member::EMPTY },
        Member { name: "dcv_file_random_character_count", ty: &Type::Integer, doc: "How many random characters the file's name is made of.", ..Member::EMPTY },
        Member { name: "dcv_file_relative_path", ty: &Type::Text, doc: "Folder of the file, below the document root of the domain.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "dcv_max_redirects", ty: &Type::Integer, doc: "How many HTTP redirects the provider follows; 0 means none.", ..Member::EMPTY },
        Member { name: "dcv_user_agent_string", ty: &Type::Text, doc: "User agent that the server sends when it rehearses the check locally.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_providers_list", rust: "get_providers_list", summary: "Lists the providers that are enabled on this server.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_providers_list/", returns: &Type::List(&Type::Record(&[
        Member { name: "display_name", ty: &Type::Text, always: true, doc: "The display name of the provider.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, always: true, doc: "The name of the provider in API calls: the `provider` parameter of the other functions.", ..Member::EMPTY },
    ])), returns_doc: "One item per provider.", ..Function::EMPTY },
    Function { name: "get_ssl_certificate_if_available", rust: "get_ssl_certificate_if_available", summary: "Asks a provider for an ordered certificate and fetches it if it is available.", docs: "Succeeds also while the certificate is still missing: look at `certificate_pem`. It is not installed by this call.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_ssl_certificate_if_available/", params: &[
        Param { name: "order_item_id", rust: "order_item_id", ty: &Type::Text, doc: "Which item of an order, as `get_pending_ssl_certificates` names it.", example: "\"8675309\"", required: true, ..Param::EMPTY },
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "certificate_pem", ty: &Type::Text, doc: "The certificate in PEM form; null while there is none.", facts: Facts(&[Fact::Format("base64")]), ..Member::EMPTY },
        Member { name: "encrypted_action_urls", ty: &TYPE_ACTION_URLS, doc: "Pages that the buyer has to open before the order can go on. Providers may send further keys.", ..Member::EMPTY },
        Member { name: "status_code", ty: &Type::Text, doc: "Status of the order in one word, such as `RequiresApproval`.", ..Member::EMPTY },
        Member { name: "status_message", ty: &Type::Text, doc: "What the provider complains about, such as why the authority refused; empty when there is no complaint.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "process_ssl_pending_queue", rust: "process_ssl_pending_queue", summary: "Asks the providers for all pending certificates and installs those that are available.", docs: "The server does this by itself now and again; the call only saves the wait. It can take long and may change which certificates the sites use.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/process_ssl_pending_queue/", returns: &Type::List(&TYPE_PENDING_CERTIFICATE), returns_doc: "One item per certificate that was awaited.", ..Function::EMPTY },
    Function { name: "request_ssl_certificates", rust: "request_ssl_certificates", summary: "Orders SSL certificates from a provider and returns the checkout address.", docs: "The server makes a key for each certificate and notes the items as awaited. The buyer then pays at `checkout_url`; report this to the server with `set_status_of_pending_queue_items`.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/request_ssl_certificates/", params: &[
        Param { name: "access_token", rust: "access_token", ty: &Type::Text, doc: "Secret of the session with the provider, from `validate_login_token`.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "certificate", rust: "certificate", ty: &Type::List(&Type::Record(&[
        Member { name: "price", ty: &Type::Number, always: true, doc: "Price to pay for it.", ..Member::EMPTY },
        Member { name: "product_id", ty: &Type::Text, always: true, doc: "Its number in `get_all_products`.", ..Member::EMPTY },
        Member { name: "subject_names", ty: &Type::List(&Type::Json), always: true, doc: "Names to certify, each `[\"dNSName\", \"example.com\"]` or an object with `type`, `name` and `dcv_method`.", ..Member::EMPTY },
        Member { name: "validity_period", ty: &Type::List(&Type::Json), always: true, doc: "How long it is to be valid, as count and unit.", ..Member::EMPTY },
        Member { name: "vhost_names", ty: &Type::List(&Type::Text), doc: "Sites to install it on; `*` for wherever it fits.", ..Member::EMPTY },
    ])), doc: "What to order; each item is a certificate, with `product_id`, `price`, `subject_names`, `validity_period` (count and unit, such as `[1, \"year\"]`) and, if wanted, `vhost_names` (where to install it; `*` means wherever it fits). A subject name is either `[\"dNSName\", \"example.com\"]`, checked over HTTP, or an object with `type` (`dNSName`), `name` and `dcv_method` (`http` or `dns`). Names with `www.` in front are not added automatically.", example: "[{\"price\":6,\"product_id\":\"143\",\"subject_names\":[[\"dNSName\",\"example.com\"]],\"validity_period\":[1,\"year\"],\"vhost_names\":[\"example.com\"]}]", required: true, wire: Wire::JsonEach, ..Param::EMPTY },
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
        Param { name: "identity_verification", rust: "identity_verification", ty: &Type::Json, doc: "What the buyer states for an OV or EV certificate, as a JSON object; `x_identity_verification` in `get_all_products` says which keys it takes.", example: "{\"countryName\":\"US\",\"duns_number\":\"12-345-6789\",\"localityName\":\"City Name\",\"organizationName\":\"Company, Inc.\",\"organizationalUnitName\":\"Team Company,\",\"postalCode\":55555,\"rep_email_address\":\"username@example.com\",\"rep_forename\":\"First Name\",\"rep_surname\":\"Last Name\",\"rep_telephone\":\"123-456-7891\",\"stateOrProvinceName\":\"ST\",\"streetAddress\":\"555 Street Name\"}", wire: Wire::JsonText, ..Param::EMPTY },
        Param { name: "url_after_checkout", rust: "url_after_checkout", ty: &Type::Text, doc: "Where the provider sends the buyer's browser once the checkout is over, without a query string.", example: "\"http://checkout.example.com\"", facts: Facts(&[Fact::Format("url")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "certificates", ty: &Type::Record(&[
        Member { name: "key_id", ty: &Type::Text, doc: "Which private key on the server belongs to the certificate.", ..Member::EMPTY },
        Member { name: "order_item_id", ty: &Type::Text, doc: "Number to follow this item of the order by.", ..Member::EMPTY },
    ]), doc: "What was ordered.", ..Member::EMPTY },
        Member { name: "checkout_url", ty: &Type::Text, doc: "Where to send the buyer's browser to pay.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "order_id", ty: &Type::Text, doc: "Number of the order as a whole, as the provider assigned it.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "set_status_of_pending_queue_items", rust: "set_status_of_pending_queue_items", summary: "Marks items in the queue of pending certificates as paid.", docs: "Call it once the buyer comes back from the checkout. `data` is filled only when some of the items are not in the queue.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_status_of_pending_queue_items/", params: &[
        Param { name: "order_item_id", rust: "order_item_id", ty: &Type::List(&Type::Text), doc: "Which items.", example: "[\"12345\"]", required: true, wire: Wire::Repeated, ..Param::EMPTY },
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
        Param { name: "status", rust: "status", ty: &Type::Values(&[Allowed { text: "confirmed", doc: "" }]), doc: "Only `confirmed` is known: the payment has been made.", example: "\"confirmed\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "error_type", ty: &Type::Text, doc: "`EntryDoesNotExist`: the items named beside it are not in this account's queue.", ..Member::EMPTY },
        Member { name: "order_item_ids", ty: &Type::List(&Type::Text), doc: "Each item is an identifier that was not found in the queue.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "set_url_after_checkout", rust: "set_url_after_checkout", summary: "Changes where a provider sends the buyer after the checkout of an order.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_url_after_checkout/", params: &[
        Param { name: "access_token", rust: "access_token", ty: &Type::Text, doc: "Secret of the session with the provider, from `validate_login_token`.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "order_id", rust: "order_id", ty: &Type::Integer, doc: "Number of the order, as `request_ssl_certificates` gave it.", example: "123456", required: true, ..Param::EMPTY },
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
        Param { name: "url_after_checkout", rust: "url_after_checkout", ty: &Type::Text, doc: "The new address for the buyer's browser.", example: "\"http://checkout.example.com\"", facts: Facts(&[Fact::Format("url")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "error_type", ty: &Type::Text, doc: "What went wrong; null when nothing did.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "validate_login_token", rust: "validate_login_token", summary: "Exchanges a provider's login token for an access token.", docs: "The login token comes back with the browser, after the buyer signed in at the address from `get_login_url`.", gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/validate_login_token/", params: &[
        Param { name: "login_token", rust: "login_token", ty: &Type::Text, doc: "The token that the provider handed to the browser. A secret.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
        Param { name: "url_after_login", rust: "url_after_login", ty: &Type::Text, doc: "The very value that was passed to `get_login_url`.", example: "\"http://hostname.example.com/redirectionlocation.cgi?state\"", facts: Facts(&[Fact::Format("url")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "access_token", ty: &Type::Text, doc: "Secret of the session with the provider; the ordering functions ask for it.", secret: true, ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_ACTION_URLS: Type = Type::Record(&[
        Member { name: "evClickThroughStatus", ty: &Type::Text, doc: "Where the buyer of an EV certificate signs the agreement; null or missing when nothing has to be done. From `get_ssl_certificate_if_available` the address is encrypted.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "ovCallbackStatus", ty: &Type::Text, doc: "Where the buyer of an OV certificate confirms the identity by telephone; null or missing when nothing has to be done. From `get_ssl_certificate_if_available` the address is encrypted.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]);
static TYPE_LAST_STATUS_CODE: Type = Type::Values(&[Allowed { text: "CertificateNotFound", doc: "" }, Allowed { text: "RequiresApproval", doc: "" }, Allowed { text: "OrderCanceled", doc: "" }, Allowed { text: "OrderItemCanceled", doc: "" }]);
static TYPE_PENDING_CERTIFICATE: Type = Type::Record(&[
        Member { name: "certificate_pem", ty: &Type::Text, doc: "The certificate in PEM form; null while there is none. Only from `process_ssl_pending_queue`.", facts: Facts(&[Fact::Format("base64")]), ..Member::EMPTY },
        Member { name: "created_time", ty: &Type::Timestamp, doc: "When the order was placed, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "csr", ty: &Type::Text, doc: "The certificate signing request, in PEM form.", facts: Facts(&[Fact::Format("base64")]), ..Member::EMPTY },
        Member { name: "deleted", ty: &Type::Flag, doc: "Whether the item has left the queue. The reference gives 0 the meaning of deleted here, against the flag's name and against `expired`; do not rely on it. Only from `process_ssl_pending_queue`.", ..Member::EMPTY },
        Member { name: "domains", ty: &Type::List(&Type::Text), doc: "Each item is a domain that the certificate is to cover.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "expired", ty: &Type::Flag, doc: "Whether the item has left the queue of awaited certificates.", ..Member::EMPTY },
        Member { name: "first_poll_time", ty: &Type::Timestamp, doc: "When the provider was first asked for the certificate, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "identity_verification", ty: &Type::Map(&Type::Text), doc: "What the buyer stated for an OV or EV certificate; only there for these. The keys differ by provider. Only from `get_pending_ssl_certificates`.", ..Member::EMPTY },
        Member { name: "certificate_id", ty: &Type::Text, doc: "Identifier of the certificate at the provider. Since 11.137.", ..Member::EMPTY },
        Member { name: "originating_certificate_id", ty: &Type::Text, doc: "Identifier of the certificate that it derives from. Since 11.137.", ..Member::EMPTY },
        Member { name: "parent_cert_expiry", ty: &Type::Timestamp, doc: "When the certificate that it derives from expires, in seconds since the Unix epoch. Since 11.137.", ..Member::EMPTY },
        Member { name: "installed", ty: &Type::Flag, doc: "Whether the certificate has been put to use by the call. Only from `process_ssl_pending_queue`.", ..Member::EMPTY },
        Member { name: "last_poll_time", ty: &Type::Timestamp, doc: "When the provider was last asked for the certificate, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "last_status_code", ty: &TYPE_LAST_STATUS_CODE, doc: "The last status from the provider: `CertificateNotFound` (none there yet), `RequiresApproval`, `OrderCanceled`, or `OrderItemCanceled` (only this item).", ..Member::EMPTY },
        Member { name: "last_status_message", ty: &Type::Text, doc: "What the provider complains about, such as why the authority refused; empty when there is no complaint. Only from `process_ssl_pending_queue`.", ..Member::EMPTY },
        Member { name: "order_id", ty: &Type::Text, always: true, doc: "The order that the item belongs to.", ..Member::EMPTY },
        Member { name: "order_item_id", ty: &Type::Text, always: true, doc: "The item itself, to be passed to the functions that deal with one.", ..Member::EMPTY },
        Member { name: "product_id", ty: &Type::Text, doc: "What was bought, by its number in `get_all_products`.", ..Member::EMPTY },
        Member { name: "provider", ty: &Type::Text, ..Member::EMPTY },
        Member { name: "status", ty: &Type::Values(&[Allowed { text: "confirmed", doc: "" }, Allowed { text: "unconfirmed", doc: "" }]), doc: "`confirmed` once the payment is known to have been made, else `unconfirmed`.", ..Member::EMPTY },
        Member { name: "support_uri", ty: &Type::Text, doc: "Where the provider gives support. `process_ssl_pending_queue` leaves it out.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "vhost_names", ty: &Type::List(&Type::Text), doc: "Each item is a web virtual host that the certificate is meant for.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ]);
static TYPE_STEP_STATUS: Type = Type::Values(&[Allowed { text: "not applicable", doc: "" }, Allowed { text: "not-completed", doc: "" }, Allowed { text: "completed", doc: "" }, Allowed { text: "in-progress", doc: "" }]);
