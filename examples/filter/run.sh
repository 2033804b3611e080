#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/filter.md: change the page, not this file.
plan() {
    page docs/tasks/filter.md 2 ''
    need nftables 'nft add table inet probe0 && nft delete table inet probe0'
    need 'engine>=28' 'at_least 28'
    need 'engine<29' '! at_least 29'
    need 'engine>=27' 'at_least 27'
    reaches 'restarts Docker' 27-it-outlives-a-restart-of-the-daemon.sh
    reaches 'changes the firewall' '01-a-rule-in-input-does-not-stop-it.sh, 03-ufw-does-not-stop-it-either.sh, 05-ufw-does-not-stop-it-either.sh, 06-let-ufw-decide.sh, 08-let-ufw-decide.sh, 09-let-ufw-decide.sh, 10-let-one-client-in.sh, 13-let-one-client-in.sh, 15-choose-one-port.sh, 16-choose-one-port.sh, 17-rules-of-your-own-in-nftables.sh, 18-rules-of-your-own-in-nftables.sh, 19-rules-of-your-own-in-nftables.sh, 20-rules-of-your-own-in-nftables.sh, 24-let-the-host-route-between-two-interfaces.sh, 25-let-the-host-route-between-two-interfaces.sh, 28-what-goes-wrong.sh, 30-what-goes-wrong.sh, 33-what-goes-wrong.sh'
    reaches 'changes a kernel setting' 09-let-ufw-decide.sh
    takes name ipv4.conf.default ipv6.conf.all ipv6.conf.default my_bridge one two web
    block 01-a-rule-in-input-does-not-stop-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 02-a-rule-in-input-does-not-stop-it.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 03-ufw-does-not-stop-it-either.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 04-ufw-does-not-stop-it-either.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 05-ufw-does-not-stop-it-either.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 06-let-ufw-decide.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 07-let-ufw-decide.sh 30 '' ''
    step 5 1 1
    block 08-let-ufw-decide.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 09-let-ufw-decide.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    step 29 1 0
    step 32 1 0
    step 35 1 0
    step 38 1 0
    step 41 1 0
    block 10-let-one-client-in.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 11-let-one-client-in.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 12-let-one-client-in.sh 30 '' ''
    step 5 1 0
    block 13-let-one-client-in.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 14-let-one-client-in.sh 30 '' ''
    step 5 1 1
    block 15-choose-one-port.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 16-choose-one-port.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 1
    block 17-rules-of-your-own-in-nftables.sh 30 nftables ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 1
    block 18-rules-of-your-own-in-nftables.sh 30 nftables ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 19-rules-of-your-own-in-nftables.sh 30 nftables ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 1
    block 20-rules-of-your-own-in-nftables.sh 30 nftables ''
    step 6 1 0
    block 21-rules-of-your-own-in-nftables.sh 30 'engine>=28 engine<29' ''
    step 6 1 1
    block 22-let-the-host-route-between-two-interfaces.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    block 23-let-the-host-route-between-two-interfaces.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 24-let-the-host-route-between-two-interfaces.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 25-let-the-host-route-between-two-interfaces.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 26-let-the-host-route-between-two-interfaces.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 27-it-outlives-a-restart-of-the-daemon.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 1
    block 28-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 29-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 30-what-goes-wrong.sh 30 'engine>=27' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 31-what-goes-wrong.sh 30 'engine>=27' ''
    step 6 1 1
    block 32-what-goes-wrong.sh 30 'engine>=27' ''
    step 6 1 0
    step 9 1 0
    block 33-what-goes-wrong.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 1
    clean_up
    block 34-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 35-clean-up.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
