// Made by cpanel-codegen from schema/uapi/Market.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Market", rust: "market", summary: "Buys products, mainly SSL certificates, from the providers of the cPanel Market, and reads the state of orders.", docs: "The cPanel Market sells products of external providers, mostly SSL certificates. A purchase happens on the provider's website, so these calls are steps of a browser flow:\n\n1. `get_providers_list` lists the providers, and `get_all_products` lists their products.\n2. `get_login_url` returns the address for the buyer's browser. After the login, the provider redirects the browser back with a login token. `validate_login_token` exchanges it for an access token.\n3. `request_ssl_certificates` orders certificates, and `create_shopping_cart` orders products in general. Both return a checkout address, where the buyer pays. `set_url_after_checkout` changes the address to which the browser returns.\n4. After payment, `set_status_of_pending_queue_items` marks the order items as confirmed.\n\nThe server asks the provider for the certificate from time to time, and installs it. These functions act on orders that are not complete:\n\n- `get_pending_ssl_certificates` lists the pending certificates.\n- `process_ssl_pending_queue` asks for all of them at once.\n- `get_certificate_status_details` returns the state of the validation.\n- `get_ssl_certificate_if_available` fetches the certificate itself.\n- `cancel_pending_ssl_certificate` cancels an order item.\n\n`provider` is the `name` of a provider in `get_providers_list`, not its display name. Access and login tokens are secrets. Some functions return identifiers of orders and items as numbers, others as text. Store them as text.", functions: &[
    Function { name: "cancel_pending_ssl_certificate", rust: "cancel_pending_ssl_certificate", summary: "Cancels an ordered certificate and stops asking the provider for it.", docs: "This cannot be undone. The provider decides about money that was already paid.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/cancel_pending_ssl_certificate/", params: &[
        Param { name: "order_item_id", rust: "order_item_id", ty: &Type::Text, doc: "Identifier of the order item, from `get_pending_ssl_certificates`.", example: "\"10427508\"", required: true, ..Param::EMPTY },
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_PENDING_CERTIFICATE), returns_doc: "The order items as they were before the cancellation.", ..Function::EMPTY },
    Function { name: "create_shopping_cart", rust: "create_shopping_cart", summary: "Adds products to a shopping cart at a provider and returns the checkout address.", docs: "The buyer pays later, at the checkout. To order certificates, `request_ssl_certificates` is the usual function.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/create_shopping_cart/", params: &[
        Param { name: "access_token", rust: "access_token", ty: &Type::Text, doc: "Access token for the provider, from `validate_login_token`. It is a secret.", secret: true, facts: Facts(&[Fact::Format("uuid")]), required: true, ..Param::EMPTY },
        Param { name: "item", rust: "item", ty: &Type::List(&Type::Json), doc: "Products to buy. Each item is a JSON object with `product_id` (as text, from `get_all_products`) and any further keys that the provider requires.", example: "[{\"product_id\":123456}]", required: true, wire: Wire::JsonEach, ..Param::EMPTY },
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
        Param { name: "url_after_checkout", rust: "url_after_checkout", ty: &Type::Text, doc: "Address to which the provider redirects the buyer's browser after the checkout.", example: "\"http://www.example.com/thenextplace\"", facts: Facts(&[Fact::Format("url")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "checkout_url", ty: &Type::Text, doc: "Address of the page where the buyer pays.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "order_id", ty: &Type::Text, doc: "Identifier of the new order.", ..Member::EMPTY },
        Member { name: "order_items", ty: &Type::List(&Type::Dynamic), doc: "Products in the cart, in the order of the request. The members of an item differ by provider.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "create_shopping_cart_non_ssl", rust: "create_shopping_cart_non_ssl", summary: "Adds a product that is not a certificate to a shopping cart at the provider.", docs: "Nothing is bought before the buyer pays at `checkout_url`. For certificates, use `request_ssl_certificates`.", since: "11.62", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Market-create_shopping_cart_non_ssl/", params: &[
        Param { name: "access_token", rust: "access_token", ty: &Type::Text, doc: "Access token for the provider, from `validate_login_token`. It is a secret.", secret: true, facts: Facts(&[Fact::Format("uuid")]), required: true, ..Param::EMPTY },
        Param { name: "product_name", rust: "product_name", ty: &Type::Text, doc: "Name of the product, such as `cpanel-ssl`.", example: "\"cpanel-ssl\"", required: true, ..Param::EMPTY },
        Param { name: "url_after_checkout", rust: "url_after_checkout", ty: &Type::Text, doc: "Address to which the provider redirects the buyer's browser after the payment.", example: "\"http://www.example.com/thenextplace\"", facts: Facts(&[Fact::Format("url")]), required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the product is for. By default, none.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "checkout_url", ty: &Type::Text, always: true, doc: "Address where the buyer pays.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "order_id", ty: &Type::Text, doc: "Identifier of the order at the provider.", ..Member::EMPTY },
        Member { name: "order_items_ref", ty: &Type::List(&Type::Dynamic), doc: "The ordered items. Their members are not documented.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_all_products", rust: "get_all_products", summary: "Lists the products of all enabled providers with their prices.", docs: "Members whose names begin with `x_` are present only for the products to which they apply, mostly certificates.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_all_products/", returns: &Type::List(&Type::Record(&[
        Member { name: "base_name", ty: &Type::Text, doc: "Name of the group to which the provider assigns the product. It may be null.", ..Member::EMPTY },
        Member { name: "billing_type", ty: &Type::Text, doc: "How the product is billed, such as `one-time`.", ..Member::EMPTY },
        Member { name: "description", ty: &Type::Text, doc: "Description of the product for buyers.", ..Member::EMPTY },
        Member { name: "display_name", ty: &Type::Text, doc: "Name of the product to show to buyers.", ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether the product is offered on this server.", ..Member::EMPTY },
        Member { name: "icon", ty: &Type::Text, doc: "Image of the product, base64-encoded.", facts: Facts(&[Fact::Format("base64")]), ..Member::EMPTY },
        Member { name: "icon_mime_type", ty: &Type::Text, doc: "MIME type of `icon`, such as `image/svg+xml`.", facts: Facts(&[Fact::Format("mime")]), ..Member::EMPTY },
        Member { name: "license_term", ty: &Type::Integer, doc: "Term of the license. Its unit is not documented.", ..Member::EMPTY },
        Member { name: "max_users", ty: &Type::Integer, doc: "Maximum number of users of the product. It may be null.", ..Member::EMPTY },
        Member { name: "maximum_server_price", ty: &Type::Number, doc: "Highest price that can be set on the server, in `price_unit`. Null means no maximum.", ..Member::EMPTY },
        Member { name: "minimum_server_price", ty: &Type::Number, doc: "Lowest price that can be set on the server, in `price_unit`. Null means no minimum.", ..Member::EMPTY },
        Member { name: "price", ty: &Type::Number, doc: "Price of the product, in `price_unit`. It may be null.", ..Member::EMPTY },
        Member { name: "price_unit", ty: &Type::Text, doc: "Currency of all prices, as a three-letter ISO 4217 code.", facts: Facts(&[Fact::Format("currency")]), ..Member::EMPTY },
        Member { name: "product", ty: &Type::Text, doc: "Name that the provider uses for the product.", ..Member::EMPTY },
        Member { name: "product_category", ty: &Type::Text, doc: "Category of the product at the provider, or `N/A`.", ..Member::EMPTY },
        Member { name: "product_group", ty: &Type::Text, doc: "Kind of product, such as `ssl_certificate`.", ..Member::EMPTY },
        Member { name: "product_id", ty: &Type::Text, always: true, doc: "Identifier of the product, for use in orders.", ..Member::EMPTY },
        Member { name: "provider_display_name", ty: &Type::Text, doc: "Name of the provider to show to buyers.", ..Member::EMPTY },
        Member { name: "provider_name", ty: &Type::Text, doc: "Short name of the provider, for the parameter `provider`.", ..Member::EMPTY },
        Member { name: "recommended", ty: &Type::Flag, doc: "Whether the product is marked as recommended.", ..Member::EMPTY },
        Member { name: "requires_ip", ty: &Type::Flag, doc: "Whether the product needs an IP address.", ..Member::EMPTY },
        Member { name: "x_certificate_term", ty: &Type::List(&Type::Text), doc: "Validity period of the certificate: first the count, then the unit, such as `1` and `year`.", ..Member::EMPTY },
        Member { name: "x_identity_verification", ty: &Type::List(&Type::Map(&Type::Dynamic)), doc: "Facts about the buyer that an OV or EV certificate requires. Each item is a field of the form.", ..Member::EMPTY },
        Member { name: "x_max_http_redirects", ty: &Type::Integer, doc: "Maximum number of HTTP redirects that the provider follows while it checks control over a domain (DCV).", ..Member::EMPTY },
        Member { name: "x_payment_trigger", ty: &Type::Values(&[Allowed { text: "checkout", doc: "" }, Allowed { text: "issuance", doc: "" }]), doc: "When the buyer is charged: `checkout` at the checkout, `issuance` when the certificate is issued. With `checkout`, the payment for a failed order must be refunded.", ..Member::EMPTY },
        Member { name: "x_price_per_domain", ty: &Type::Number, doc: "Price of each domain on the certificate, in `price_unit`.", ..Member::EMPTY },
        Member { name: "x_price_per_domain_maximum", ty: &Type::Number, doc: "Upper bound of `x_price_per_domain`.", ..Member::EMPTY },
        Member { name: "x_price_per_domain_minimum", ty: &Type::Number, doc: "Lower bound of `x_price_per_domain`.", ..Member::EMPTY },
        Member { name: "x_price_per_wildcard_domain", ty: &Type::Number, doc: "Price of each wildcard domain on the certificate, in `price_unit`.", ..Member::EMPTY },
        Member { name: "x_price_per_wildcard_domain_maximum", ty: &Type::Number, doc: "Upper bound of `x_price_per_wildcard_domain`.", ..Member::EMPTY },
        Member { name: "x_price_per_wildcard_domain_minimum", ty: &Type::Number, doc: "Lower bound of `x_price_per_wildcard_domain`.", ..Member::EMPTY },
        Member { name: "x_ssl_per_domain_pricing", ty: &Type::Flag, doc: "Whether the price depends on the number of domains on the certificate.", ..Member::EMPTY },
        Member { name: "x_supports_dns_dcv", ty: &Type::Flag, doc: "Whether a DNS record can prove control over a domain.", ..Member::EMPTY },
        Member { name: "x_validation_type", ty: &Type::Text, doc: "Level of validation of the buyer: domain (`dv`), organization (`ov`) or extended (`ev`) validation.", ..Member::EMPTY },
        Member { name: "x_warn_after", ty: &Type::Integer, doc: "Number of seconds without a certificate after which the interface warns the user.", ..Member::EMPTY },
        Member { name: "x_wildcard_parent_domain_free", ty: &Type::Flag, doc: "Whether a certificate for `*.example.com` covers `example.com` at no extra cost.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a product.", ..Function::EMPTY },
    Function { name: "get_build_cart_url", rust: "get_build_cart_url", summary: "Returns the address of the cPanel page that adds a product to the cart.", docs: "The address belongs to a session, so only a user who is logged in through a browser can use it.", since: "11.62", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_build_cart_url/", params: &[
        Param { name: "product_name", rust: "product_name", ty: &Type::Text, doc: "Name of the product, such as `cpanel-ssl`.", example: "\"cpanel-ssl\"", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the product is for. By default, none.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "url", ty: &Type::Text, always: true, doc: "Address of the page. It contains the security token of the session.", secret: true, facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_certificate_status_details", rust: "get_certificate_status_details", summary: "Returns the progress of the validation of an ordered certificate.", docs: "The server passes on what the provider returns, so any member may be missing. `actionUrls` holds pages where the buyer can complete steps of the validation.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_certificate_status_details/", params: &[
        Param { name: "order_item_id", rust: "order_item_id", ty: &Type::Text, doc: "Identifier of the order item at the provider.", example: "\"1234567890\"", required: true, ..Param::EMPTY },
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "actionUrls", ty: &TYPE_ACTION_URLS, doc: "Pages where the buyer has something to do. Missing if there are none.", ..Member::EMPTY },
        Member { name: "domain_details", ty: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Full name of the domain that was checked.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Values(&[Allowed { text: "VALIDATED", doc: "" }, Allowed { text: "NOTVALIDATED", doc: "" }, Allowed { text: "AWAITINGBRAND", doc: "" }]), doc: "State of the domain: `VALIDATED`, `NOTVALIDATED`, or `AWAITINGBRAND` (not validated, because the approval of the brand is pending).", ..Member::EMPTY },
    ])), doc: "State of the validation of each domain. A single domain is a list of one item.", ..Member::EMPTY },
        Member { name: "status_details", ty: &Type::Record(&[
        Member { name: "brandValStatus", ty: &TYPE_STEP_STATUS, doc: "State of the check that the buyer may use a known brand.", ..Member::EMPTY },
        Member { name: "certificateStatus", ty: &TYPE_STEP_STATUS, doc: "State of the issuance of the certificate.", ..Member::EMPTY },
        Member { name: "csrStatus", ty: &TYPE_STEP_STATUS, doc: "State of the processing of the certificate signing request.", ..Member::EMPTY },
        Member { name: "dcvStatus", ty: &TYPE_STEP_STATUS, doc: "State of the check of control over the domains (DCV).", ..Member::EMPTY },
        Member { name: "evClickThroughStatus", ty: &TYPE_STEP_STATUS, doc: "State of the requirements for an EV certificate.", ..Member::EMPTY },
        Member { name: "freeDVUPStatus", ty: &TYPE_STEP_STATUS, doc: "State of the requirements for a DV certificate.", ..Member::EMPTY },
        Member { name: "organizationValidationStatus", ty: &TYPE_STEP_STATUS, doc: "State of the requirements for an OV certificate.", ..Member::EMPTY },
        Member { name: "ovCallbackStatus", ty: &TYPE_STEP_STATUS, doc: "State of the confirmation of the organization by telephone.", ..Member::EMPTY },
        Member { name: "validationStatus", ty: &TYPE_STEP_STATUS, doc: "State of the validation as a whole.", ..Member::EMPTY },
    ]), doc: "Steps of the validation. Each is `not applicable`, `not-completed`, `in-progress` or `completed`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_completion_url", rust: "get_completion_url", summary: "Returns the address of the cPanel page that completes a purchase.", effect: Effect::Read, since: "11.62", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_completion_url/", params: &[
        Param { name: "product_name", rust: "product_name", ty: &Type::Text, doc: "Name of the product, such as `cpanel-ssl`.", example: "\"cpanel-ssl\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "completion_url", ty: &Type::Text, always: true, doc: "Address of the page. It contains the security token of the session.", secret: true, facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_license_info", rust: "get_license_info", summary: "Returns information about a domain's license and stores it in the session.", docs: "The function is made for the web interface: later pages of the same session use the stored information.", since: "11.62", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_license_info/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the license. By default, the domain of the session.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::Dynamic, returns_doc: "An object whose members are not documented, or null if there is no information.", ..Function::EMPTY },
    Function { name: "get_login_url", rust: "get_login_url", summary: "Returns the address where a buyer logs in to a provider.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_login_url/", params: &[
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
        Param { name: "url_after_login", rust: "url_after_login", ty: &Type::Text, doc: "Address to which the provider redirects the browser after the login. `validate_login_token` requires exactly the same value.", example: "\"http://hostname.example.com/redirectionlocation.cgi?state\"", facts: Facts(&[Fact::Format("url")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Text, returns_doc: "Address of the provider's login page, for the buyer's browser.", ..Function::EMPTY },
    Function { name: "get_pending_ssl_certificates", rust: "get_pending_ssl_certificates", summary: "Lists the ordered certificates that providers have not delivered yet.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_pending_ssl_certificates/", params: &[
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_PENDING_CERTIFICATE), returns_doc: "Each item is a pending certificate.", ..Function::EMPTY },
    Function { name: "get_product_info", rust: "get_product_info", summary: "Returns the store's identifier of a product and the addresses to which a purchase returns.", effect: Effect::Read, since: "11.62", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_product_info/", params: &[
        Param { name: "product_name", rust: "product_name", ty: &Type::Text, doc: "Name of the product, such as `cpanel-ssl`.", example: "\"cpanel-ssl\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "product_id", ty: &Type::Text, always: true, doc: "Identifier of the product in the store.", ..Member::EMPTY },
        Member { name: "redirect_path", ty: &Type::Text, doc: "Path in cPanel to which the buyer returns.", ..Member::EMPTY },
        Member { name: "redirect_url_failure", ty: &Type::Text, doc: "Address after a failed purchase. It contains the security token of the session.", secret: true, facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "redirect_url_success", ty: &Type::Text, doc: "Address after a successful purchase. It contains the security token of the session.", secret: true, facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_provider_specific_dcv_constraints", rust: "get_provider_specific_dcv_constraints", summary: "Returns a provider's requirements for the file that proves control of a domain.", docs: "The file is for domain control validation (DCV) over HTTP: the provider fetches it from the site.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_provider_specific_dcv_constraints/", params: &[
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "dcv_file_allowed_characters", ty: &Type::List(&Type::List(&Type::Text)), doc: "Characters that are allowed in the name of the file, as a list in a list. If a server sends a plain list, each character is in a list of its own.", ..Member::EMPTY },
        Member { name: "dcv_file_extension", ty: &Type::Text, doc: "Required extension of the file, without the dot, such as `txt`.", ..Member::EMPTY },
        Member { name: "dcv_file_random_character_count", ty: &Type::Integer, doc: "Number of random characters in the name of the file.", ..Member::EMPTY },
        Member { name: "dcv_file_relative_path", ty: &Type::Text, doc: "Directory of the file, relative to the document root of the domain.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "dcv_max_redirects", ty: &Type::Integer, doc: "Maximum number of HTTP redirects that the provider follows. 0 means none.", ..Member::EMPTY },
        Member { name: "dcv_user_agent_string", ty: &Type::Text, doc: "User agent that the server sends when it tests the check locally.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_providers_list", rust: "get_providers_list", summary: "Lists the providers that are enabled on this server.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Market-get_providers_list/", returns: &Type::List(&Type::Record(&[
        Member { name: "display_name", ty: &Type::Text, doc: "Display name of the provider.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, always: true, doc: "Name of the provider in API calls, for the parameter `provider` of the other functions.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a provider.", ..Function::EMPTY },
    Function { name: "get_ssl_certificate_if_available", rust: "get_ssl_certificate_if_available", summary: "Asks a provider for an ordered certificate and fetches it if it is available.", docs: "The function also succeeds if the certificate is not available yet, so check `certificate_pem`. It does not install the certificate.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_ssl_certificate_if_available/", params: &[
        Param { name: "order_item_id", rust: "order_item_id", ty: &Type::Text, doc: "Identifier of the order item, from `get_pending_ssl_certificates`.", example: "\"8675309\"", required: true, ..Param::EMPTY },
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "certificate_pem", ty: &Type::Text, doc: "The certificate in PEM form. Null if it is not available yet.", facts: Facts(&[Fact::Format("pem-certificate")]), ..Member::EMPTY },
        Member { name: "encrypted_action_urls", ty: &TYPE_ACTION_URLS, doc: "Pages where the buyer must act before the order can continue. Providers may send further keys.", ..Member::EMPTY },
        Member { name: "status_code", ty: &Type::Text, doc: "State of the order as a code, such as `RequiresApproval`.", ..Member::EMPTY },
        Member { name: "status_message", ty: &Type::Text, doc: "Error message of the provider, such as the reason why the certificate authority refused. Empty if there is no error.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "process_ssl_pending_queue", rust: "process_ssl_pending_queue", summary: "Asks the providers for all pending certificates and installs those that are available.", docs: "The server also does this from time to time without a call. The function may take long, and may change which certificates the sites use.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/process_ssl_pending_queue/", returns: &Type::List(&TYPE_PENDING_CERTIFICATE), returns_doc: "Each item is a certificate that was pending.", ..Function::EMPTY },
    Function { name: "request_ssl_certificates", rust: "request_ssl_certificates", summary: "Orders SSL certificates from a provider and returns the checkout address.", docs: "The server creates a private key for each certificate and adds the order items to the queue of pending certificates. After the buyer has paid at `checkout_url`, call `set_status_of_pending_queue_items`.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/request_ssl_certificates/", params: &[
        Param { name: "access_token", rust: "access_token", ty: &Type::Text, doc: "Access token for the provider, from `validate_login_token`. It is a secret.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "certificate", rust: "certificate", ty: &Type::List(&Type::Record(&[
        Member { name: "price", ty: &Type::Number, always: true, doc: "Price of the certificate.", ..Member::EMPTY },
        Member { name: "product_id", ty: &Type::Text, always: true, doc: "Identifier of the product, from `get_all_products`.", ..Member::EMPTY },
        Member { name: "subject_names", ty: &Type::List(&Type::Json), always: true, doc: "Names to certify. Each is `[\"dNSName\", \"example.com\"]` or an object with `type`, `name` and `dcv_method`.", ..Member::EMPTY },
        Member { name: "validity_period", ty: &Type::List(&Type::Json), always: true, doc: "Validity period of the certificate, as count and unit.", ..Member::EMPTY },
        Member { name: "vhost_names", ty: &Type::List(&Type::Text), doc: "Sites where the certificate is installed. `*` means every site where it fits.", ..Member::EMPTY },
    ])), doc: "Certificates to order. Each item has `product_id`, `price`, `subject_names` and `validity_period` (count and unit, such as `[1, \"year\"]`). `vhost_names` is optional and says where to install the certificate. `*` means every site where it fits. A subject name is either `[\"dNSName\", \"example.com\"]`, which is checked over HTTP, or an object with `type` (`dNSName`), `name` and `dcv_method` (`http` or `dns`). Names with `www.` in front are not added automatically.", example: "[{\"price\":6,\"product_id\":\"143\",\"subject_names\":[[\"dNSName\",\"example.com\"]],\"validity_period\":[1,\"year\"],\"vhost_names\":[\"example.com\"]}]", required: true, wire: Wire::JsonEach, ..Param::EMPTY },
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
        Param { name: "identity_verification", rust: "identity_verification", ty: &Type::Json, doc: "Facts about the buyer for an OV or EV certificate, as a JSON object. `x_identity_verification` in `get_all_products` lists its keys.", example: "{\"countryName\":\"US\",\"duns_number\":\"12-345-6789\",\"localityName\":\"City Name\",\"organizationName\":\"Company, Inc.\",\"organizationalUnitName\":\"Team Company,\",\"postalCode\":55555,\"rep_email_address\":\"username@example.com\",\"rep_forename\":\"First Name\",\"rep_surname\":\"Last Name\",\"rep_telephone\":\"123-456-7891\",\"stateOrProvinceName\":\"ST\",\"streetAddress\":\"555 Street Name\"}", wire: Wire::JsonText, ..Param::EMPTY },
        Param { name: "url_after_checkout", rust: "url_after_checkout", ty: &Type::Text, doc: "Address to which the provider redirects the buyer's browser after the checkout, without a query string.", example: "\"http://checkout.example.com\"", facts: Facts(&[Fact::Format("url")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "certificates", ty: &Type::List(&Type::Record(&[
        Member { name: "key_id", ty: &Type::Text, doc: "Identifier of the certificate's private key on the server.", ..Member::EMPTY },
        Member { name: "order_item_id", ty: &Type::Text, doc: "Identifier of the order item, for later calls.", ..Member::EMPTY },
    ])), doc: "The ordered certificates, one item for each. A single one is a list of one item.", ..Member::EMPTY },
        Member { name: "checkout_url", ty: &Type::Text, doc: "Address of the page where the buyer pays.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "order_id", ty: &Type::Text, doc: "Identifier of the whole order at the provider.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "set_status_of_pending_queue_items", rust: "set_status_of_pending_queue_items", summary: "Marks items in the queue of pending certificates as paid.", docs: "Call this function when the buyer returns from the checkout. The reply has data only if some of the items are not in the queue.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_status_of_pending_queue_items/", params: &[
        Param { name: "order_item_id", rust: "order_item_id", ty: &Type::List(&Type::Text), doc: "Identifiers of the order items.", example: "[\"12345\"]", required: true, wire: Wire::Repeated, ..Param::EMPTY },
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
        Param { name: "status", rust: "status", ty: &Type::Values(&[Allowed { text: "confirmed", doc: "" }]), doc: "New status of the items. Only `confirmed` is known: the payment has been made.", example: "\"confirmed\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "error_type", ty: &Type::Text, doc: "`EntryDoesNotExist` if the items in `order_item_ids` are not in the account's queue.", ..Member::EMPTY },
        Member { name: "order_item_ids", ty: &Type::List(&Type::Text), doc: "Identifiers that are not in the queue.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "set_url_after_checkout", rust: "set_url_after_checkout", summary: "Changes the address to which a provider redirects the buyer after the checkout of an order.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_url_after_checkout/", params: &[
        Param { name: "access_token", rust: "access_token", ty: &Type::Text, doc: "Access token for the provider, from `validate_login_token`. It is a secret.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "order_id", rust: "order_id", ty: &Type::Integer, doc: "Identifier of the order, from `request_ssl_certificates`.", example: "123456", required: true, ..Param::EMPTY },
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
        Param { name: "url_after_checkout", rust: "url_after_checkout", ty: &Type::Text, doc: "New address to which the provider redirects the buyer's browser.", example: "\"http://checkout.example.com\"", facts: Facts(&[Fact::Format("url")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "error_type", ty: &Type::Text, doc: "Kind of error. Null if the call worked.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "validate_login_token", rust: "validate_login_token", summary: "Exchanges a provider's login token for an access token.", docs: "The provider passes the login token to the browser after the buyer has logged in at the address from `get_login_url`.", gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/validate_login_token/", params: &[
        Param { name: "login_token", rust: "login_token", ty: &Type::Text, doc: "Login token that the provider passed to the browser. It is a secret.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "provider", rust: "provider", ty: &Type::Text, doc: "Short name of the provider, from `get_providers_list`.", example: "\"cPStore\"", required: true, ..Param::EMPTY },
        Param { name: "url_after_login", rust: "url_after_login", ty: &Type::Text, doc: "The same value that was passed to `get_login_url`.", example: "\"http://hostname.example.com/redirectionlocation.cgi?state\"", facts: Facts(&[Fact::Format("url")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "access_token", ty: &Type::Text, doc: "Access token for the provider. The functions that order products require it.", secret: true, ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_ACTION_URLS: Type = Type::Record(&[
        Member { name: "evClickThroughStatus", ty: &Type::Text, doc: "Page where the buyer of an EV certificate signs the agreement. Null or missing if nothing has to be done. `get_ssl_certificate_if_available` returns the address encrypted.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "ovCallbackStatus", ty: &Type::Text, doc: "Page where the buyer of an OV certificate confirms the identity by telephone. Null or missing if nothing has to be done. `get_ssl_certificate_if_available` returns the address encrypted.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]);
static TYPE_LAST_STATUS_CODE: Type = Type::Values(&[Allowed { text: "CertificateNotFound", doc: "" }, Allowed { text: "RequiresApproval", doc: "" }, Allowed { text: "OrderCanceled", doc: "" }, Allowed { text: "OrderItemCanceled", doc: "" }]);
static TYPE_PENDING_CERTIFICATE: Type = Type::Record(&[
        Member { name: "certificate_pem", ty: &Type::Text, doc: "The certificate in PEM form. Null if it is not available yet. Only from `process_ssl_pending_queue`.", facts: Facts(&[Fact::Format("pem-certificate")]), ..Member::EMPTY },
        Member { name: "created_time", ty: &Type::Timestamp, doc: "When the order was placed, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "csr", ty: &Type::Text, doc: "Certificate signing request in PEM form.", facts: Facts(&[Fact::Format("pem-certificate-request")]), ..Member::EMPTY },
        Member { name: "deleted", ty: &Type::Flag, doc: "Whether the item is no longer in the queue. In the reference, 0 means deleted, which contradicts the name of the flag and `expired`, so do not rely on it. Only from `process_ssl_pending_queue`.", ..Member::EMPTY },
        Member { name: "domains", ty: &Type::List(&Type::Text), doc: "Domains that the certificate will cover.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "expired", ty: &Type::Flag, doc: "Whether the item is no longer in the queue of pending certificates.", ..Member::EMPTY },
        Member { name: "first_poll_time", ty: &Type::Timestamp, doc: "When the provider was first asked for the certificate, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "identity_verification", ty: &Type::Map(&Type::Text), doc: "Facts that the buyer stated for an OV or EV certificate. Missing for other certificates. The keys differ by provider. Only from `get_pending_ssl_certificates`.", ..Member::EMPTY },
        Member { name: "certificate_id", ty: &Type::Text, doc: "Identifier of the certificate at the provider. Since 11.137.", ..Member::EMPTY },
        Member { name: "originating_certificate_id", ty: &Type::Text, doc: "Identifier of the certificate from which this one derives. Since 11.137.", ..Member::EMPTY },
        Member { name: "parent_cert_expiry", ty: &Type::Timestamp, doc: "When the certificate from which this one derives expires, in seconds since the Unix epoch. Since 11.137.", ..Member::EMPTY },
        Member { name: "installed", ty: &Type::Flag, doc: "Whether the call installed the certificate. Only from `process_ssl_pending_queue`.", ..Member::EMPTY },
        Member { name: "last_poll_time", ty: &Type::Timestamp, doc: "When the provider was last asked for the certificate, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "last_status_code", ty: &TYPE_LAST_STATUS_CODE, doc: "Last status from the provider: `CertificateNotFound` (not issued yet), `RequiresApproval`, `OrderCanceled`, or `OrderItemCanceled` (only this item).", ..Member::EMPTY },
        Member { name: "last_status_message", ty: &Type::Text, doc: "Last error message of the provider, such as the reason why the certificate authority refused. Empty if there is no error. Only from `process_ssl_pending_queue`.", ..Member::EMPTY },
        Member { name: "order_id", ty: &Type::Text, doc: "Identifier of the order to which the item belongs.", ..Member::EMPTY },
        Member { name: "order_item_id", ty: &Type::Text, always: true, doc: "Identifier of the order item, for the functions that act on one item.", ..Member::EMPTY },
        Member { name: "product_id", ty: &Type::Text, doc: "Identifier of the product, from `get_all_products`.", ..Member::EMPTY },
        Member { name: "provider", ty: &Type::Text, doc: "Short name of the provider that sold the certificate.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Values(&[Allowed { text: "confirmed", doc: "" }, Allowed { text: "unconfirmed", doc: "" }]), doc: "`confirmed` if the server knows that the payment was made, otherwise `unconfirmed`.", ..Member::EMPTY },
        Member { name: "support_uri", ty: &Type::Text, doc: "Address where the provider offers support. `process_ssl_pending_queue` omits it.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "vhost_names", ty: &Type::List(&Type::Text), doc: "Web virtual hosts for which the certificate is intended.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ]);
static TYPE_STEP_STATUS: Type = Type::Values(&[Allowed { text: "not applicable", doc: "" }, Allowed { text: "not-completed", doc: "" }, Allowed { text: "completed", doc: "" }, Allowed { text: "in-progress", doc: "" }]);
