//! What the parts of a PKCS#12 file are encrypted with.

use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockCipherDecrypt, BlockModeDecrypt, KeyInit, KeyIvInit};
use pkcs5::EncryptionScheme;
use pkcs5::pbes2::Kdf;
use sha1::Sha1;
use zeroize::Zeroizing;

use super::asn1::{OCTET_STRING, OID, Reader, SEQUENCE, Value};
use super::kdf::{Purpose, Rounds, derive};
use super::{CertificateFault, Password};

/// 1.2.840.113549.1.5.13: PBES2, of PKCS#5.
const PBES2: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0d];
/// 1.2.840.113549.1.12.1: how PKCS#12 itself encrypts, with SHA-1 and these ciphers, which follow as one more byte.
const OWN: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x01];
const TRIPLE_DES: u8 = 3;
const TRIPLE_DES_OF_TWO_KEYS: u8 = 4;
const RC2_128: u8 = 5;
const RC2_40: u8 = 6;

/// Decrypts what was encrypted as `algorithm` says.
pub(super) fn decrypt(
    algorithm: Value<'_>,
    text: &[u8],
    password: &Password<'_>,
    rounds: &mut Rounds,
) -> Result<Zeroizing<Vec<u8>>, CertificateFault> {
    let mut parts = Reader::new(algorithm.body);
    let name = parts.expect(OID)?.body;
    let mut buffer = Zeroizing::new(text.to_vec());
    let length = if name == PBES2 {
        pbes2(algorithm.whole, parts, password, rounds, &mut buffer)?
    } else if let Some([cipher]) = name.strip_prefix(OWN) {
        let mut parameters = parts.enter(SEQUENCE)?;
        let (salt, count) = (parameters.octets(OCTET_STRING)?, parameters.number()?);
        let key = Own { password: password.utf16, salt: &salt, count };
        match *cipher {
            TRIPLE_DES => key.decrypt::<des::TdesEde3>(24, rounds, &mut buffer)?,
            TRIPLE_DES_OF_TWO_KEYS => key.decrypt::<des::TdesEde2>(16, rounds, &mut buffer)?,
            RC2_128 => key.decrypt::<rc2::Rc2>(16, rounds, &mut buffer)?,
            RC2_40 => key.decrypt::<rc2::Rc2>(5, rounds, &mut buffer)?,
            _ => return Err(CertificateFault::UnsupportedEncryption),
        }
    } else {
        return Err(CertificateFault::UnsupportedEncryption);
    };
    buffer.truncate(length);
    Ok(buffer)
}

/// The length of what was encrypted, which then stands at the beginning of the buffer.
fn pbes2(
    algorithm: &[u8],
    mut parts: Reader<'_>,
    password: &Password<'_>,
    rounds: &mut Rounds,
    buffer: &mut [u8],
) -> Result<usize, CertificateFault> {
    // Asked here first, because the crate knows no count beyond 32 bits.
    let mut derivation = parts.enter(SEQUENCE)?.enter(SEQUENCE)?;
    derivation.expect(OID)?;
    let mut parameters = derivation.enter(SEQUENCE)?;
    parameters.octets(OCTET_STRING)?;
    // A key of 32 bytes takes two hashes of 20.
    rounds.spend(parameters.number()?, 2)?;
    match EncryptionScheme::try_from(algorithm) {
        Ok(EncryptionScheme::Pbes2(scheme)) if matches!(scheme.kdf, Kdf::Pbkdf2(_)) => {
            match scheme.decrypt_in_place(password.text, buffer) {
                Ok(plain) => Ok(plain.len()),
                Err(pkcs5::Error::DecryptFailed) => Err(CertificateFault::WrongPassword),
                Err(_) => Err(CertificateFault::UnsupportedEncryption),
            }
        }
        _ => Err(CertificateFault::UnsupportedEncryption),
    }
}

/// What the own ciphers of PKCS#12 make their keys of.
struct Own<'a> {
    password: &'a [u8],
    salt: &'a [u8],
    count: u64,
}

impl Own<'_> {
    /// The length of what was encrypted, which then stands at the beginning of the buffer.
    fn decrypt<C: BlockCipherDecrypt + KeyInit>(
        &self,
        key_length: usize,
        rounds: &mut Rounds,
        buffer: &mut [u8],
    ) -> Result<usize, CertificateFault> {
        // One hash for the initial vector, and two where the key is longer than one.
        rounds.spend(self.count, 3)?;
        let (mut key, mut vector) = (Zeroizing::new(vec![0; key_length]), [0; 8]);
        derive::<Sha1>(self.password, self.salt, Purpose::Encryption, self.count, &mut key);
        derive::<Sha1>(self.password, self.salt, Purpose::InitialVector, self.count, &mut vector);
        let cipher = cbc::Decryptor::<C>::new_from_slices(&key, &vector).expect("the lengths are those of the cipher");
        let plain = cipher.decrypt_padded::<Pkcs7>(buffer).map_err(|_| CertificateFault::WrongPassword)?;
        Ok(plain.len())
    }
}
