"""Which packs the teacher wants on which tablets: desired state, sent again to whoever comes late."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from classroom.link.messages import PackOffer


@dataclass(frozen=True, kw_only=True)
class Push:
    """One pack for all tablets, also later ones (`devices` is None), or for some."""

    offer: PackOffer
    devices: frozenset[str] | None
    open: bool

    def concerns(self, device: str) -> bool:
        return self.devices is None or device in self.devices


class Offers:
    """All pushes of one session, the newest last. Pure."""

    def __init__(self, pushes: Iterable[Push] = ()) -> None:
        self._pushes: list[Push] = list(pushes)
        self._opened: set[tuple[str, str]] = set()

    @property
    def pushes(self) -> tuple[Push, ...]:
        return tuple(self._pushes)

    def push(self, offer: PackOffer, devices: Collection[str] | None, open_it: bool) -> Push:
        """Add a push; one of the same content for the same tablets moves to the end instead of doubling.

        It takes the place of other versions of its pack on the tablets that it concerns. What was pushed
        before stays known: a tablet may still be busy with it.
        """
        push = Push(offer=offer, devices=None if devices is None else frozenset(devices), open=open_it)
        self._pushes = [
            former
            for former in self._pushes
            if (former.offer.delivery, former.devices) != (offer.delivery, push.devices)
        ]
        self._pushes.append(push)
        self._opened = {(device, delivery) for device, delivery in self._opened if delivery != offer.delivery}
        return push

    def of(self, device: str) -> list[PackOffer]:
        """Return what a tablet should hold: of each pack the version pushed last, the newest push last."""
        newest = {push.offer.pack: push for push in self._pushes if push.concerns(device)}
        return [push.offer for push in self._pushes if push is newest.get(push.offer.pack)]

    def is_offered(self, device: str, pack: str, version: str) -> bool:
        """Tell whether a tablet was ever asked to hold this version."""
        return any(
            push.concerns(device) and (push.offer.pack, push.offer.version) == (pack, version)
            for push in self._pushes
        )

    def to_open(self, device: str) -> PackOffer | None:
        """Return the newest pack that this tablet should show and was not yet asked to; then it was."""
        held = self.of(device)
        for push in reversed(self._pushes):
            if push.open and push.concerns(device) and push.offer in held:
                if (device, push.offer.delivery) in self._opened:
                    return None
                self._opened.add((device, push.offer.delivery))
                return push.offer
        return None
