import docker

client = docker.from_env()
network = client.networks.get("my_bridge")
network.connect("client", aliases=["visitor"], ipv4_address="192.0.2.50")
code, output = client.containers.get("client").exec_run("ping -c 1 web")
print(code, output.decode().splitlines()[-2])
