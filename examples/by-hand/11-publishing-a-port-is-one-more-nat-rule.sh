#!/usr/bin/env bash
# Publishing a port is one more NAT rule. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host1 exit=0
mkdir www

# 2 host1 exit=0
hostname > www/hostname

# 3 host1 exit=0
ip netns exec red busybox httpd -p 80 -h www

# 4 host1 exit=0
iptables -t nat -A PREROUTING -i eth0 -p tcp --dport 8080 -j DNAT --to-destination 192.0.2.10:80

# 5 host1 exit=0
iptables -I FORWARD -o hand0 -p tcp -d 192.0.2.10 --dport 80 -j ACCEPT

# 6 host2 exit=0
curl -s --max-time 2 http://198.51.100.11:8080/hostname
