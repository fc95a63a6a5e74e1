"""Which networks are spoken on."""

from classroom.discovery.interfaces import choose, own_addresses


def test_real_networks_come_private_first_and_virtual_ones_not_at_all():
    adapters = [
        ("lo", "127.0.0.1"),
        ("docker0", "172.17.0.1"),
        ("vEthernet (WSL)", "172.20.0.1"),
        ("tun0", "10.8.0.2"),
        ("eth1", "169.254.7.7"),
        ("eth0", "41.137.0.9"),
        ("wlan0", "192.168.8.2"),
        ("wlan1", "10.0.0.2"),
    ]
    assert choose(adapters) == ("10.0.0.2", "192.168.8.2", "41.137.0.9", "169.254.7.7")


def test_this_machine_always_has_an_address_to_speak_on():
    assert own_addresses()
