//! What the async and the blocking client have in common: their settings, and how they are made.

/// Implements what both clients can do. `$name` is the name that `Debug` shows, and `$https` the transport over HTTPS.
macro_rules! client {
    ($name:literal, $https:ty, $feature:literal) => {
        impl Client {
            /// Creates a client that uses the given transport.
            pub fn over(transport: impl Transport + 'static) -> Self {
                Self {
                    transport: Arc::new(transport),
                    account: None,
                    secrets: Arc::new([]),
                    retry: Retry::never(),
                    timeout: None,
                    reading: ReadSettings::default(),
                }
            }

            /// Returns a client that makes its calls on behalf of an account. WHM needs this, and so does root on the command
            /// line.
            pub fn on_behalf_of(&self, account: impl AsRef<str>) -> Self {
                Self { account: Some(account.as_ref().into()), ..self.clone() }
            }

            /// Returns a client that adds modifiers to its calls: sort, filter, columns, pages.
            pub fn with(&self, modifiers: Modifiers) -> Modified<Self> {
                Modify::with(self, modifiers)
            }

            /// Returns a client that sends failed calls again if that does no harm; see [`Retry`].
            pub fn retrying(&self, retry: Retry) -> Self {
                Self { retry, ..self.clone() }
            }

            /// Returns a client with another time limit for each whole call, up to one year. It replaces the limit of the
            /// transport. Calls that change domains, for example, may need more time than others. If a call is sent
            /// again, each attempt has this time.
            pub fn timeout(&self, limit: Duration) -> Self {
                Self { timeout: Some(limit.min(LONGEST)), ..self.clone() }
            }

            /// Returns a client that treats a reply with [`misfits`](Reply::misfits) as an error. Use it to test a server or a
            /// schema.
            pub fn strict(&self) -> Self {
                let reading = ReadSettings { strict: true, ..self.reading };
                Self { reading, ..self.clone() }
            }

            /// Returns a client with another limit on the memory that the values of one reply may take, in bytes. The default
            /// is 256 MiB. A reply that takes more is an error of the kind [`TooLarge`](crate::ErrorKind::TooLarge).
            pub fn max_data_size(&self, bytes: usize) -> Self {
                let reading = ReadSettings { max_built: bytes, ..self.reading };
                Self { reading, ..self.clone() }
            }

            /// Adds the account and the time limit of this client to a request.
            fn prepared(&self, mut request: Request) -> Request {
                request.account = self.account.clone().or(request.account);
                request.timeout = self.timeout.or(request.timeout);
                request
            }
        }

        #[cfg(feature = $feature)]
        impl Client {
            /// Returns a builder for a server's address, such as `https://example.com:2083`.
            pub fn builder(address: impl AsRef<str>) -> ClientBuilder<Self> {
                ClientBuilder::new(address.as_ref())
            }

            /// Creates a client from environment variables; see [`ClientBuilder::from_env`].
            ///
            /// # Errors
            ///
            /// [`BadArgument`](crate::ErrorKind::BadArgument) if a variable is missing or cannot be used.
            pub fn from_env() -> Result<Self, Error> {
                ClientBuilder::<Self>::from_env()?.build()
            }

            fn over_https(settings: Arc<Settings>) -> Result<Self, Error> {
                let (secrets, retry) =
                    (settings.credentials.secrets().into(), settings.retry.clone());
                Ok(Self { secrets, retry, ..Self::over(<$https>::new(settings)?) })
            }
        }

        #[cfg(feature = $feature)]
        impl ClientBuilder<Client> {
            /// Creates the client. Nothing is sent yet.
            ///
            /// # Errors
            ///
            /// [`BadArgument`](crate::ErrorKind::BadArgument) if the address, the user, the token or a certificate cannot be
            /// used.
            pub fn build(self) -> Result<Client, Error> {
                Client::over_https(Arc::new(self.checked()?))
            }
        }

        impl fmt::Debug for Client {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct($name)
                    .field("transport", &self.transport)
                    .field("account", &self.account)
                    .field("retry", &self.retry)
                    .field("timeout", &self.timeout)
                    .finish_non_exhaustive()
            }
        }
    };
}

pub(crate) use client;
