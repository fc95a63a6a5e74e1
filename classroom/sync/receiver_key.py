"""What a receiver needs to serve a district: its key and certificate, and the district's, in one PEM file."""

from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from classroom.durable_file import PRIVATE, write_file
from classroom.errors import FileRejectedError, SignatureRefusedError
from classroom.sync import chains
from classroom.sync.keys import parse_key, private_pem

_END_OF_KEY = b"-----END PRIVATE KEY-----\n"


@dataclass(frozen=True)
class ReceiverKey:
    """Certificates are DER; `district` is the root that schools and receivers hang on."""

    private_key: Ed25519PrivateKey
    certificate: bytes
    district: bytes

    def save(self, path: Path) -> None:
        """Write the file, readable by its owner only."""
        parts = (
            private_pem(self.private_key),
            chains.to_pem(self.certificate),
            chains.to_pem(self.district),
        )
        write_file(path, b"".join(parts), PRIVATE)

    @classmethod
    def load(cls, path: Path) -> "ReceiverKey":
        """Read a file that `coordinator init` made; FileRejectedError("receiver_key")."""
        try:
            head, end, rest = path.read_bytes().partition(_END_OF_KEY)
            key = parse_key(head + end)
            certificate, district = chains.from_pem(rest)
            chains.verify_district(district)
            certified = chains.verify_receiver(certificate, district, None)
        except (OSError, ValueError, SignatureRefusedError) as error:
            raise FileRejectedError(str(path), "", "receiver_key") from error
        if certified != key.public_key().public_bytes_raw():
            raise FileRejectedError(str(path), "", "receiver_key")
        return cls(key, certificate, district)
