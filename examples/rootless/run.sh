#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/drivers/rootless.md: change the page, not this file.
plan() {
    page docs/drivers/rootless.md 2 ''
    need 'engine<29.5' '! at_least 29.5'
    need 'engine>=29.5' 'at_least 29.5'
    need 'engine>=28' 'at_least 28'
    need 'engine>=29' 'at_least 29'
    reaches 'changes the firewall' 15-a-published-port-is-a-programs.sh
    reaches 'changes a kernel setting' '17-a-published-port-is-a-programs.sh, 24-ping.sh, 30-clean-up.sh'
    reaches 'changes where the host asks for names' 29-the-hosts-name-server.sh
    takes name gvisor-tap-vsock lxc-user-nic my_bridge my_overlay one open overlay rootless two vpnkit web
    block 01-start-one.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 02-start-one.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 03-start-one.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 04-start-one.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 05-between-containers-all-is-as-usual.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 06-the-host-is-outside.sh 30 'engine<29.5' ''
    step 6 1 0
    block 07-the-host-is-outside.sh 30 'engine>=29.5' ''
    step 6 5 0
    step 13 1 1
    block 08-the-host-is-outside.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 09-the-host-is-outside.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 10-the-host-is-outside.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 11-the-host-is-outside.sh 30 'engine<29.5' ''
    step 6 1 0
    step 9 1 7
    block 12-the-host-is-outside.sh 30 'engine>=29.5' ''
    step 6 1 0
    step 9 1 7
    block 13-the-host-is-outside.sh 30 'engine>=29.5' ''
    step 6 1 0
    step 9 1 1
    block 14-a-published-port-is-a-programs.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 15-a-published-port-is-a-programs.sh 30 '' ''
    step 5 1 0
    step 8 1 28
    block 16-a-published-port-is-a-programs.sh 30 '' ''
    step 5 1 0
    block 17-a-published-port-is-a-programs.sh 30 '' ''
    step 5 1 0
    step 8 1 126
    block 18-who-the-server-sees.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 19-who-the-server-sees.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    block 20-who-the-server-sees.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 21-who-the-server-sees.sh 30 'engine>=28' ''
    step 6 3 0
    step 11 2 1
    block 22-who-the-server-sees.sh 60 'engine>=29' ''
    step 6 1 0
    step 9 1 0
    block 23-the-mtu.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 24-ping.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    block 25-overlay-networks.sh 60 'engine>=28' ''
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
    block 26-reach-the-host.sh 60 '' ''
    step 5 1 0
    step 8 1 1
    block 27-reach-the-host.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    instead 20.10 28-reach-the-host-differs.sh 60 6 1 1
    block 29-the-hosts-name-server.sh 60 'engine>=29.5' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    step 24 1 0
    clean_up
    block 30-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
