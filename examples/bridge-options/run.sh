#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/reference/bridge-options.md: change the page, not this file.
plan() {
    page docs/reference/bridge-options.md 2 ''
    need 'engine>=28.2' 'at_least 28.2'
    need 'engine>=28' 'at_least 28'
    need ipv6 'test -e /proc/net/if_inet6'
    need 'engine>=27' 'at_least 27'
    reaches 'restarts Docker' '07-enable_ip_masquerade-whose-address-the-outside-sees.sh, 08-enable_ip_masquerade-whose-address-the-outside-sees.sh, 38-defaults-for-new-networks.sh, 39-defaults-for-new-networks.sh'
    reaches 'writes daemon.json' '07-enable_ip_masquerade-whose-address-the-outside-sees.sh, 08-enable_ip_masquerade-whose-address-the-outside-sees.sh, 38-defaults-for-new-networks.sh'
    takes name alone back bare eight five four front island later local log mute named neither nine one open quiet routed seven six small three trusted two typo web wide
    takes file /etc/docker/daemon.json
    block 01-what-does-each-option-of-the-bridge-driver-do.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 02-name-the-bridges-name-on-the-host.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 03-enable_ip_masquerade-whose-address-the-outside-sees.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 04-enable_ip_masquerade-whose-address-the-outside-sees.sh 30 'engine>=28.2' ''
    step 6 1 0
    step 9 1 0
    step 12 1 1
    block 05-enable_ip_masquerade-whose-address-the-outside-sees.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 06-enable_ip_masquerade-whose-address-the-outside-sees.sh 30 '' ''
    step 5 1 0
    block 07-enable_ip_masquerade-whose-address-the-outside-sees.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 08-enable_ip_masquerade-whose-address-the-outside-sees.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 09-enable_icc-traffic-between-the-containers.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 10-enable_icc-traffic-between-the-containers.sh 30 '' ''
    step 5 1 1
    block 11-host_binding_ipv4-where-published-ports-listen.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 12-host_binding_ipv4-where-published-ports-listen.sh 30 '' ''
    step 5 1 0
    step 8 1 7
    block 13-host_binding_ipv4-where-published-ports-listen.sh 30 'engine>=28 ipv6' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 14-host_binding_ipv4-where-published-ports-listen.sh 30 'engine>=28 ipv6' ''
    step 6 1 7
    block 15-host_binding_ipv4-where-published-ports-listen.sh 30 'engine>=28 ipv6' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    block 16-host_binding_ipv4-where-published-ports-listen.sh 30 'engine>=28 ipv6' ''
    step 6 1 0
    step 9 1 0
    block 17-mtu-the-largest-packet.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 18-mtu-the-largest-packet.sh 30 '' ''
    step 5 1 1
    instead 20.10 19-mtu-the-largest-packet-differs.sh 30 6 1 1
    block 20-container_iface_prefix-the-interfaces-name.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 21-inhibit_ipv4-a-bridge-without-an-address.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 22-inhibit_ipv4-a-bridge-without-an-address.sh 30 '' ''
    step 5 1 1
    block 23-inhibit_ipv4-a-bridge-without-an-address.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 24-gateway_mode-how-the-outside-comes-in.sh 30 '' ''
    step 5 1 0
    block 25-gateway_mode-how-the-outside-comes-in.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 26-gateway_mode-how-the-outside-comes-in.sh 30 'engine>=28' ''
    step 6 1 28
    block 27-gateway_mode-how-the-outside-comes-in.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    block 28-gateway_mode-how-the-outside-comes-in.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 29-gateway_mode-how-the-outside-comes-in.sh 30 'engine>=28' ''
    step 6 1 28
    block 30-gateway_mode-how-the-outside-comes-in.sh 30 'engine>=28' ''
    step 6 1 28
    block 31-gateway_mode-how-the-outside-comes-in.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 32-gateway_mode-how-the-outside-comes-in.sh 30 'engine>=28' ''
    step 6 1 1
    block 33-trusted_host_interfaces-direct-access-from-one-side.sh 30 'engine>=28.2' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 34-trusted_host_interfaces-direct-access-from-one-side.sh 30 'engine>=28.2' ''
    step 6 1 28
    block 35-defaults-for-new-networks.sh 60 '' ''
    step 5 1 0
    instead 26.1 36-defaults-for-new-networks-differs.sh 60 6 1 0
    instead 20.10 37-defaults-for-new-networks-differs.sh 60 6 1 0
    block 38-defaults-for-new-networks.sh 60 'engine>=27' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    step 24 1 0
    step 27 1 0
    step 30 1 0
    block 39-defaults-for-new-networks.sh 60 'engine>=27' ''
    step 6 1 0
    step 9 3 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    step 29 1 0
    step 32 1 0
    step 35 1 0
    step 38 1 0
    block 40-what-goes-wrong.sh 30 '' ''
    step 5 1 1
    instead 20.10 41-what-goes-wrong-differs.sh 30 6 1 1
    block 42-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    clean_up
    block 43-clean-up.sh 60 '' ''
    step 5 1 0
    instead 26.1 44-clean-up-differs.sh 60 6 1 1
    instead 20.10 45-clean-up-differs.sh 60 6 1 1
    step 8 1 0
    step 11 1 0
    step 14 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
