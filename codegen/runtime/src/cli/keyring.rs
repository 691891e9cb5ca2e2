//! The system's keyring, which is a source of secrets.

pub(super) use self::system::Entry;

/// Whether the program contains a keyring.
pub(super) const IS_BUILT_IN: bool = cfg!(all(
    feature = "keyring",
    any(target_os = "linux", target_os = "macos", target_os = "windows")
));

/// The service of all entries. The programs of plugins share it, because they call the same servers.
#[cfg(feature = "keyring")]
const SERVICE: &str = "cpanel";

/// Returns the secret of an entry.
pub(super) fn get(name: &str) -> Result<String, String> {
    Entry::new(name)?.get()
}

/// Says that an entry does not exist.
#[cfg(feature = "keyring")]
fn no_entry(name: &str, note: &str) -> String {
    format!("the keyring has no entry `{name}`; `keyring set {name}` stores one{note}")
}

/// The keyring of the Linux kernel. Entries are in the persistent keyring of the user alone, not in that of a login
/// session, so that all logins and cron jobs see the same token, and none keeps an old one.
#[cfg(all(feature = "keyring", target_os = "linux"))]
mod system {
    use linux_keyutils::{KeyError, KeyRing, KeyRingIdentifier};

    /// An entry of the keyring, which may not exist yet.
    pub struct Entry {
        keyring: KeyRing,
        name: String,
    }

    impl Entry {
        pub fn new(name: &str) -> Result<Self, String> {
            // The kernel gives access through the keyring of the session, and a cron job may have none.
            KeyRing::from_special_id(KeyRingIdentifier::Session, true)
                .and_then(|_| KeyRing::get_persistent(KeyRingIdentifier::Session))
                .map(|keyring| Self { keyring, name: name.to_owned() })
                .map_err(|error| fault(name, error))
        }

        pub fn get(&self) -> Result<String, String> {
            let key = self.keyring.search(&self.description());
            let secret = key.and_then(|key| key.read_to_vec());
            let secret = secret.map_err(|error| fault(&self.name, error))?;
            String::from_utf8(secret).map_err(|_| format!("the entry `{}` is not text", self.name))
        }

        pub fn set(&self, secret: &str) -> Result<(), String> {
            let added = self.keyring.add_key(&self.description(), secret);
            added.map(|_| ()).map_err(|error| fault(&self.name, error))
        }

        pub fn delete(&self) -> Result<(), String> {
            let key = self.keyring.search(&self.description());
            key.and_then(|key| key.invalidate()).map_err(|error| fault(&self.name, error))
        }

        fn description(&self) -> String {
            format!("{}:{}", super::SERVICE, self.name)
        }
    }

    fn fault(name: &str, error: KeyError) -> String {
        match error {
            KeyError::KeyDoesNotExist | KeyError::KeyExpired | KeyError::KeyRevoked => {
                let note =
                    " (Linux forgets entries at a restart, and after three days without use)";
                super::no_entry(name, note)
            }
            error => format!("the kernel's keyring cannot be used: {error}"),
        }
    }
}

/// The Keychain of macOS, or the Credential Manager of Windows.
#[cfg(all(feature = "keyring", any(target_os = "macos", target_os = "windows")))]
mod system {
    #[cfg(target_os = "macos")]
    use apple_native_keyring_store::keychain::Store;
    use keyring_core::Error;
    use keyring_core::api::CredentialStoreApi;
    #[cfg(target_os = "windows")]
    use windows_native_keyring_store::Store;

    /// An entry of the keyring, which may not exist yet.
    pub struct Entry {
        entry: keyring_core::Entry,
        name: String,
    }

    impl Entry {
        pub fn new(name: &str) -> Result<Self, String> {
            let entry = Store::new().and_then(|store| store.build(super::SERVICE, name, None));
            entry
                .map(|entry| Self { entry, name: name.to_owned() })
                .map_err(|error| fault(name, &error))
        }

        pub fn get(&self) -> Result<String, String> {
            self.entry.get_password().map_err(|error| fault(&self.name, &error))
        }

        pub fn set(&self, secret: &str) -> Result<(), String> {
            self.entry.set_password(secret).map_err(|error| fault(&self.name, &error))
        }

        pub fn delete(&self) -> Result<(), String> {
            self.entry.delete_credential().map_err(|error| fault(&self.name, &error))
        }
    }

    fn fault(name: &str, error: &Error) -> String {
        match error {
            Error::NoEntry => super::no_entry(name, ""),
            error => format!("the keyring cannot be used: {error}"),
        }
    }
}

/// The keyring of a build without one.
#[cfg(not(all(
    feature = "keyring",
    any(target_os = "linux", target_os = "macos", target_os = "windows")
)))]
mod system {
    /// An entry, which cannot be created.
    pub enum Entry {}

    impl Entry {
        pub fn new(_: &str) -> Result<Self, String> {
            Err("this program was built without a keyring: the feature `keyring` adds it on Linux, macOS and \
                 Windows"
                .to_owned())
        }

        pub fn get(&self) -> Result<String, String> {
            match *self {}
        }

        pub fn set(&self, _: &str) -> Result<(), String> {
            match *self {}
        }

        pub fn delete(&self) -> Result<(), String> {
            match *self {}
        }
    }
}
