"""Which of this machine's IPv4 addresses to speak on."""

import ipaddress
import re
import socket
from collections.abc import Iterable
from typing import Final

import ifaddr

LOOPBACK: Final = "127.0.0.1"
_VIRTUAL: Final = re.compile(
    r"docker|veth|br-|virbr|vmnet|vboxnet|virtualbox|vmware|hyper-v|vethernet|wsl|tun|tap|wg|ppp|utun|zt|tailscale",
    re.IGNORECASE,
)
"""Adapters of virtual machines and tunnels: no tablet is behind them (PEERS.md 6)."""


def own_addresses() -> tuple[str, ...]:
    """Return this machine's IPv4 addresses on real networks, best first; loopback when there is none."""
    found = choose(
        (adapter.nice_name or adapter.name, str(ip.ip))
        for adapter in ifaddr.get_adapters()
        for ip in adapter.ips
        if ip.is_IPv4
    )
    return found or (LOOPBACK,)


def is_ours(address: str) -> bool:
    """Tell whether this machine has the address now."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind((address, 0))
        except OSError:
            return False
    return True


def choose(adapters: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Choose among (adapter's name, address): private ones before others, link-local last, virtual never."""
    scored = []
    for name, text in adapters:
        address = ipaddress.IPv4Address(text)
        if address.is_loopback or address.is_unspecified or _VIRTUAL.match(name):
            continue
        rank = 2 if address.is_link_local else 0 if address.is_private else 1
        scored.append((rank, int(address), text))
    return tuple(text for _, _, text in sorted(scored))
