#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
plan() {
    page docs/reference/docs-says-otherwise.md 2 ''
    need 'engine>=26' 'at_least 26'
    need ipv6 'test -e /proc/net/if_inet6'
    need 'engine>=28' 'at_least 28'
    need 'engine<28' '! at_least 28'
    need 'engine<25' '! at_least 25'
    need 'engine>=28.2' 'at_least 28.2'
    need 'engine<29' '! at_least 29'
    need 'engine>=25' 'at_least 25'
    need 'engine>=29' 'at_least 29'
    need 'engine<29.4' '! at_least 29.4'
    need 'engine>=29.5' 'at_least 29.5'
    reaches 'restarts Docker' '22-a-published-port-can-be-reached-by-direct-routing.sh, 43-the-default-bridge-needs-fixed-cidr-v6-for-ipv6.sh'
    reaches 'writes daemon.json' '22-a-published-port-can-be-reached-by-direct-routing.sh, 43-the-default-bridge-needs-fixed-cidr-v6-for-ipv6.sh'
    reaches 'changes where the host asks for names' '31-the-embedded-server-falls-back-to-google.sh, 32-the-embedded-server-falls-back-to-google.sh'
    takes name alpha both db direct front half ipvlan local other plain quiet random shop silent twice two vlan100 vlan50 web
    takes file /etc/docker/daemon.json
    block 01-a-new-engine-has-one-network.sh 30 '' ''
    step 5 1 0
    block 02-you-must-recreate-a-container-to-take-it-off-the-default-bridge.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 03-you-must-recreate-a-container-to-take-it-off-the-default-bridge.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    instead '26.1 20.10' 04-you-must-recreate-a-container-to-take-it-off-the-default-bridge-differs.sh 30 6 1 0
    step 14 1 0
    block 05-with-no-network-there-is-no-ipv6-loopback.sh 30 'engine>=26 ipv6' ''
    step 6 1 0
    block 06-the-process-of-a-container-on-the-host-network-is-the-daemons.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 07-a-bridges-mtu-is-0-by-default-that-is-unlimited.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 08-mac-addresses-begin-with-0242.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 1
    block 09-mac-addresses-begin-with-0242.sh 30 'engine<28' ''
    step 6 1 0
    block 10-a-fixed-address-without-a-network.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 125
    instead 26.1 11-a-fixed-address-without-a-network-differs.sh 30 6 1 125
    instead 20.10 12-a-fixed-address-without-a-network-differs.sh 30 6 1 0
    instead 29.7 13-a-fixed-address-without-a-network-differs.sh 30 6 1 125
    block 14-a-fixed-address-without-a-network.sh 30 'engine<25' ''
    step 6 1 0
    block 15-a-command-without-an-image.sh 30 '' ''
    step 5 1 1
    instead 26.1 16-a-command-without-an-image-differs.sh 30 6 1 1
    instead 20.10 17-a-command-without-an-image-differs.sh 30 6 1 1
    block 18-a-published-port-can-be-reached-by-direct-routing.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 19-a-published-port-can-be-reached-by-direct-routing.sh 30 'engine>=28' ''
    step 6 1 28
    block 20-a-published-port-can-be-reached-by-direct-routing.sh 30 'engine<28' ''
    step 6 1 0
    block 21-a-published-port-can-be-reached-by-direct-routing.sh 30 '' ''
    step 5 1 0
    block 22-a-published-port-can-be-reached-by-direct-routing.sh 60 'engine>=28.2' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    step 24 1 0
    step 27 1 0
    step 30 1 0
    step 33 1 0
    block 23-the-chains-of-iptables-are-all-in-filter-and-nat.sh 30 'engine>=28' ''
    step 6 1 0
    block 24-forward-always-jumps-to-docker-ingress.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 1
    block 25-a-port-published-on-127001-is-for-the-docker-host-only.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 26-a-port-published-on-127001-is-for-the-docker-host-only.sh 30 '' ''
    step 5 1 1
    block 27-random-host-ports-begin-at-49153.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    instead 20.10 28-random-host-ports-begin-at-49153-differs.sh 30 6 1 0
    block 29-without-inter-container-traffic-containers-do-not-talk.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 30-without-inter-container-traffic-containers-do-not-talk.sh 30 '' ''
    step 5 1 1
    block 31-the-embedded-server-falls-back-to-google.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 32-the-embedded-server-falls-back-to-google.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 33-a-link-is-a-secure-tunnel.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    instead 29.7 34-a-link-is-a-secure-tunnel-differs.sh 30 6 1 0
    step 11 1 0
    block 35-a-link-sets-environment-variables.sh 30 'engine<29' ''
    step 6 1 0
    block 36-hostdockerinternal-is-a-name-on-docker-desktop.sh 30 '' ''
    step 5 1 0
    instead 20.10 37-hostdockerinternal-is-a-name-on-docker-desktop-differs.sh 30 6 1 1
    block 38-hostdockerinternal-is-a-name-on-docker-desktop.sh 30 '' ''
    step 5 1 1
    block 39-only-one-subnet-on-a-bridge.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 40-only-one-subnet-on-a-bridge.sh 30 '' ''
    step 5 1 1
    block 41-an-ipv6-subnet-turns-ipv6-on.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    instead 29.7 42-an-ipv6-subnet-turns-ipv6-on-differs.sh 30 6 1 0
    step 12 1 0
    step 15 1 0
    block 43-the-default-bridge-needs-fixed-cidr-v6-for-ipv6.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    step 24 1 0
    step 27 1 0
    step 30 1 0
    step 33 1 0
    block 44-subnets-with-host-bits.sh 30 'engine>=25' ''
    step 6 1 1
    block 45-subnets-with-host-bits.sh 30 'engine>=25' ''
    step 6 1 1
    block 46-a-fixed-address-needs-a-subnet-of-yours.sh 30 '' ''
    step 5 1 0
    block 47-a-fixed-address-needs-a-subnet-of-yours.sh 30 'engine>=29' ''
    step 6 1 0
    step 9 1 0
    block 48-a-fixed-address-needs-a-subnet-of-yours.sh 30 'engine<29' ''
    step 6 1 125
    instead 26.1 49-a-fixed-address-needs-a-subnet-of-yours-differs.sh 30 6 1 125
    instead 20.10 50-a-fixed-address-needs-a-subnet-of-yours-differs.sh 30 6 1 125
    block 51-which-of-several-networks-gets-ip.sh 30 'engine>=25' ''
    step 6 1 0
    step 9 1 0
    block 52-which-of-several-networks-gets-ip.sh 30 'engine>=25' ''
    step 6 1 125
    instead 26.1 53-which-of-several-networks-gets-ip-differs.sh 30 6 1 125
    instead 29.7 54-which-of-several-networks-gets-ip-differs.sh 30 6 1 125
    block 55-the-highest-gw-priority-gives-the-gateway.sh 30 'engine>=28 engine<29.4' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 56-the-highest-gw-priority-gives-the-gateway.sh 30 'engine>=29.5' ''
    step 6 1 0
    step 9 1 0
    block 57-the-highest-gw-priority-gives-the-gateway.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 58-flags-that-do-not-go-with-the-network-of-another-container.sh 30 '' ''
    step 5 3 0
    instead 26.1 59-flags-that-do-not-go-with-the-network-of-another-container-differs.sh 30 6 3 0
    instead 20.10 60-flags-that-do-not-go-with-the-network-of-another-container-differs.sh 30 6 3 0
    step 10 1 0
    step 13 1 0
    instead 20.10 60-flags-that-do-not-go-with-the-network-of-another-container-differs.sh 30 11 1 125
    block 61-flags-that-do-not-go-with-the-network-of-another-container.sh 30 '' ''
    step 5 1 1
    instead 20.10 62-flags-that-do-not-go-with-the-network-of-another-container-differs.sh 30 6 1 1
    clean_up
    block 63-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    instead 26.1 64-clean-up-differs.sh 60 6 1 1
    instead 20.10 65-clean-up-differs.sh 60 6 1 1
    step 11 1 0
    step 14 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
