#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/reference/docker-29.md: change the page, not this file.
plan() {
    page docs/reference/docker-29.md 2 ''
    need 'engine>=29' 'at_least 29'
    need 'engine<29' '! at_least 29'
    need 'engine>=27' 'at_least 27'
    need 'engine>=29.5' 'at_least 29.5'
    need 'engine>=29.1' 'at_least 29.1'
    need 'engine>=28' 'at_least 28'
    need ipv6 'test -e /proc/net/if_inet6'
    need 'engine<29.4' '! at_least 29.4'
    need 'engine<27' '! at_least 27'
    need 'engine>=29.2' 'at_least 29.2'
    need 'engine>=29.6' 'at_least 29.6'
    need 'engine<25' '! at_least 25'
    need 'engine>=28.2' 'at_least 28.2'
    need 'engine>=29.3' 'at_least 29.3'
    need 'engine>=29.7' 'at_least 29.7'
    need 'engine>=25' 'at_least 25'
    reaches 'restarts Docker' '49-reserved-ports.sh, 52-reserved-ports.sh, 63-a-port-published-by-another-network-without-the-proxy.sh, 66-a-port-published-by-another-network-without-the-proxy.sh, 72-direct-routing-is-for-other-networks-too.sh, 76-a-mark-that-lets-packets-in.sh, 80-a-mark-that-lets-packets-in.sh'
    reaches 'writes daemon.json' '63-a-port-published-by-another-network-without-the-proxy.sh, 66-a-port-published-by-another-network-without-the-proxy.sh, 72-direct-routing-is-for-other-networks-too.sh, 76-a-mark-that-lets-packets-in.sh, 80-a-mark-that-lets-packets-in.sh'
    reaches 'changes the firewall' 77-a-mark-that-lets-packets-in.sh
    reaches 'changes a kernel setting' '49-reserved-ports.sh, 52-reserved-ports.sh'
    takes name back both db four front inside lan macvlan one open pool sized two unused web
    takes file /etc/docker/daemon.json
    block 01-before.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 02-an-address-is-under-its-network.sh 30 'engine>=29' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 03-an-address-is-under-its-network.sh 30 'engine>=29' ''
    step 6 1 1
    block 04-an-address-is-under-its-network.sh 30 'engine>=29' ''
    step 6 1 1
    block 05-an-address-is-under-its-network.sh 30 'engine>=29' ''
    step 6 1 1
    block 06-an-address-is-under-its-network.sh 30 'engine>=29' ''
    step 6 1 1
    block 07-an-address-is-under-its-network.sh 30 'engine<29' ''
    step 6 1 0
    step 9 1 0
    block 08-an-address-is-under-its-network.sh 30 'engine>=29' ''
    step 6 1 0
    block 09-no-address-is-invalid-ip.sh 30 'engine>=29' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 10-no-address-is-invalid-ip.sh 30 'engine<29' ''
    step 6 1 0
    step 9 1 0
    block 11-how-many-addresses-are-left.sh 30 'engine>=29' ''
    step 6 1 0
    block 12-how-many-addresses-are-left.sh 30 'engine<29' ''
    step 6 1 0
    block 13-the-gateway-that-docker-chose.sh 30 'engine>=29' ''
    step 6 1 0
    block 14-the-gateway-that-docker-chose.sh 30 'engine<29' ''
    step 6 1 0
    block 15-networks-that-nobody-uses.sh 30 'engine>=29' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 16-networks-that-nobody-uses.sh 30 'engine<29' ''
    step 6 1 0
    block 17-a-port-of-a-routed-network.sh 30 'engine>=27' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 18-a-port-of-a-routed-network.sh 30 'engine>=29' ''
    step 6 1 0
    block 19-a-port-of-a-routed-network.sh 30 'engine>=27 engine<29' ''
    step 6 1 0
    block 20-a-port-of-a-routed-network.sh 30 'engine>=27' ''
    step 6 1 0
    step 9 1 0
    block 21-which-firewall.sh 30 'engine>=29.5' ''
    step 6 1 0
    block 22-which-firewall.sh 30 'engine<29' ''
    step 6 1 1
    block 23-macvlan-and-ipvlan-have-no-gateway-unless-you-name-one.sh 30 '' ''
    step 5 1 0
    block 24-macvlan-and-ipvlan-have-no-gateway-unless-you-name-one.sh 30 'engine>=29' ''
    step 6 1 0
    block 25-macvlan-and-ipvlan-have-no-gateway-unless-you-name-one.sh 30 'engine<29' ''
    step 6 1 0
    block 26-macvlan-and-ipvlan-have-no-gateway-unless-you-name-one.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 27-the-size-of-a-subnet-alone.sh 30 'engine>=29' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 28-the-size-of-a-subnet-alone.sh 30 'engine<29' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 29-a-fixed-address-without-a-subnet-of-yours.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 30-a-fixed-address-without-a-subnet-of-yours.sh 30 'engine>=29.1' ''
    step 6 1 0
    block 31-a-fixed-address-without-a-subnet-of-yours.sh 30 'engine>=29.1' ''
    step 6 1 125
    block 32-a-fixed-address-without-a-subnet-of-yours.sh 30 'engine<29' ''
    step 6 1 125
    block 33-a-fixed-address-without-a-subnet-of-yours.sh 30 '' ''
    step 5 1 0
    block 34-each-family-has-its-own-priority-of-gateways.sh 30 'engine>=28 ipv6' ''
    step 6 1 0
    step 9 1 0
    block 35-each-family-has-its-own-priority-of-gateways.sh 30 'engine>=29.5 ipv6' ''
    step 6 1 0
    block 36-each-family-has-its-own-priority-of-gateways.sh 30 'engine>=28 engine<29.4 ipv6' ''
    step 6 1 0
    block 37-each-family-has-its-own-priority-of-gateways.sh 30 'engine>=28 ipv6' ''
    step 6 1 0
    block 38-a-udp-port-that-a-program-shares.sh 30 '' ''
    step 5 1 0
    block 39-a-udp-port-that-a-program-shares.sh 30 'engine>=29' ''
    step 6 1 125
    block 40-a-udp-port-that-a-program-shares.sh 30 'engine<27' ''
    step 6 1 125
    block 41-a-udp-port-that-a-program-shares.sh 30 'engine>=28 engine<29' ''
    step 6 1 0
    block 42-a-udp-port-that-a-program-shares.sh 30 '' ''
    step 5 1 0
    block 43-other-words-for-a-port-in-use.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 44-other-words-for-a-port-in-use.sh 30 'engine>=29' ''
    step 6 1 125
    block 45-other-words-for-a-port-in-use.sh 30 'engine>=28 engine<29' ''
    step 6 1 125
    block 46-other-words-for-a-port-in-use.sh 30 '' ''
    step 5 1 0
    block 47-a-container-has-no-port-0.sh 30 'engine>=29.2' ''
    step 6 1 125
    block 48-a-container-has-no-port-0.sh 30 'engine<29' ''
    step 6 1 0
    block 49-reserved-ports.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 50-reserved-ports.sh 30 'engine>=29.6' ''
    step 6 1 0
    step 9 1 0
    block 51-reserved-ports.sh 30 'engine<29' ''
    step 6 1 0
    step 9 1 0
    block 52-reserved-ports.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 53-the-chains-that-kept-networks-apart-are-gone.sh 30 '' ''
    step 5 1 0
    block 54-the-chains-that-kept-networks-apart-are-gone.sh 30 'engine>=29' ''
    step 6 1 0
    step 9 1 0
    block 55-the-chains-that-kept-networks-apart-are-gone.sh 30 'engine>=29' ''
    step 6 1 1
    block 56-the-chains-that-kept-networks-apart-are-gone.sh 30 'engine<29' ''
    step 6 1 0
    block 57-the-chains-that-kept-networks-apart-are-gone.sh 30 '' ''
    step 5 1 0
    block 58-the-chains-that-kept-networks-apart-are-gone.sh 30 '' ''
    step 5 1 143
    block 59-the-chains-that-kept-networks-apart-are-gone.sh 30 '' ''
    step 5 1 0
    block 60-a-port-published-by-another-network-without-the-proxy.sh 30 'engine<29' ''
    step 6 1 0
    block 61-a-port-published-by-another-network-without-the-proxy.sh 30 'engine>=29' ''
    step 6 1 0
    block 62-a-port-published-by-another-network-without-the-proxy.sh 30 '' ''
    step 5 1 0
    block 63-a-port-published-by-another-network-without-the-proxy.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 64-a-port-published-by-another-network-without-the-proxy.sh 30 'engine>=29' ''
    step 6 1 0
    block 65-a-port-published-by-another-network-without-the-proxy.sh 30 'engine<29' ''
    step 6 1 143
    block 66-a-port-published-by-another-network-without-the-proxy.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 67-a-port-published-by-another-network-without-the-proxy.sh 30 'engine<25' ''
    step 6 1 0
    block 68-the-mode-nat-unprotected-is-open-to-other-networks.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    block 69-the-mode-nat-unprotected-is-open-to-other-networks.sh 30 'engine>=29' ''
    step 6 1 0
    block 70-the-mode-nat-unprotected-is-open-to-other-networks.sh 30 'engine>=28 engine<29' ''
    step 6 1 143
    block 71-the-mode-nat-unprotected-is-open-to-other-networks.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 72-direct-routing-is-for-other-networks-too.sh 60 'engine>=28.2' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 73-direct-routing-is-for-other-networks-too.sh 30 'engine>=29' ''
    step 6 1 0
    block 74-direct-routing-is-for-other-networks-too.sh 30 'engine>=29' ''
    step 6 1 0
    step 9 1 0
    step 12 1 143
    block 75-direct-routing-is-for-other-networks-too.sh 30 'engine>=28.2 engine<29' ''
    step 6 1 143
    block 76-a-mark-that-lets-packets-in.sh 60 'engine>=29' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 28
    block 77-a-mark-that-lets-packets-in.sh 60 'engine>=29' ''
    step 6 1 0
    step 9 1 0
    block 78-a-mark-that-lets-packets-in.sh 30 'engine>=29' ''
    step 6 1 0
    step 9 1 0
    block 79-a-mark-that-lets-packets-in.sh 30 'engine<29' ''
    step 6 1 1
    block 80-a-mark-that-lets-packets-in.sh 60 'engine>=28.2' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 81-the-api.sh 30 'engine>=29.3' ''
    step 6 1 0
    step 9 1 0
    block 82-the-api.sh 30 'engine<29' ''
    step 6 1 0
    block 83-links-leave-no-variables.sh 30 'engine>=29.6' ''
    step 6 1 0
    block 84-links-leave-no-variables.sh 30 'engine>=29' ''
    step 6 1 1
    block 85-links-leave-no-variables.sh 30 'engine<29' ''
    step 6 1 0
    block 86-a-hostname-that-is-too-long.sh 30 'engine>=29.7' ''
    step 6 1 0
    step 9 1 1
    block 87-a-hostname-that-is-too-long.sh 30 'engine<29' ''
    step 6 1 0
    step 9 1 0
    block 88-a-hostname-that-is-too-long.sh 30 'engine<29' ''
    step 6 1 1
    block 89-a-hostname-that-is-too-long.sh 30 'engine<29' ''
    step 6 1 0
    block 90-the-way-back.sh 30 '' ''
    step 5 1 0
    block 91-the-way-back.sh 30 'engine>=29' ''
    step 6 1 0
    block 92-the-way-back.sh 30 'engine>=25 engine<29' ''
    step 6 1 1
    block 93-the-way-back.sh 30 'engine>=25 engine<29' ''
    step 6 1 1
    block 94-the-way-back.sh 30 '' ''
    step 5 1 0
    clean_up
    block 95-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
