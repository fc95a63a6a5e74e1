"""This computer's IPv4 addresses, as tablets in the room would reach them."""

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import ifaddr

_VIRTUAL: Final = (
    *("docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "virtualbox", "vmware", "hyper-v", "vethernet"),
    *(
        "wsl",
        "tun",
        "tap",
        "wg",
        "tailscale",
        "zerotier",
        "ppp",
        "utun",
        "vpn",
        "bluetooth",
        "loopback",
        "npcap",
    ),
)
_HOTSPOTS: Final = tuple(
    ipaddress.IPv4Network(network) for network in ("192.168.137.0/24", "10.42.0.0/16", "192.168.43.0/24")
)
"""What Windows, NetworkManager and Android give to the tablets of their own hotspot."""
_CARRIER: Final = ipaddress.IPv4Network("100.64.0.0/10")


@dataclass(frozen=True)
class Interface:
    """One address of one network adapter."""

    name: str
    address: str
    prefix: int = 24


def own_interfaces() -> list[Interface]:
    """Ask the operating system."""
    return [
        Interface(f"{adapter.name} {adapter.nice_name}", str(ip.ip), ip.network_prefix)
        for adapter in ifaddr.get_adapters()
        for ip in adapter.ips
        if ip.is_IPv4
    ]


def own_addresses(interfaces: Iterable[Interface] | None = None) -> tuple[str, ...]:
    """Return dotted IPv4 addresses, the best first; loopback only when there is nothing else."""
    known = own_interfaces() if interfaces is None else list(interfaces)
    ranked = sorted((_rank(one), index, one.address) for index, one in enumerate(known) if _usable(one))
    addresses = tuple(dict.fromkeys(address for _, _, address in ranked))
    return addresses or ("127.0.0.1",)


def _usable(interface: Interface) -> bool:
    address = ipaddress.IPv4Address(interface.address)
    return not (address.is_loopback or address.is_multicast or address.is_unspecified)


def _rank(interface: Interface) -> int:
    """Lower is better: a room's Wi-Fi, then anything else private, then what tablets hardly reach."""
    address = ipaddress.IPv4Address(interface.address)
    name = interface.name.lower()
    if address.is_link_local:
        return 5
    if any(name.startswith(mark) or f" {mark}" in name for mark in _VIRTUAL):
        return 4
    if address in _CARRIER or interface.prefix >= 31:
        return 3
    if any(address in hotspot for hotspot in _HOTSPOTS):
        return 0
    if address.is_private:
        return 1
    return 2
