import docker

client = docker.from_env()
network = client.networks.get("my_bridge")
for container in sorted(network.containers, key=lambda container: container.name):
    print(container.name, container.attrs["NetworkSettings"]["Networks"]["my_bridge"]["IPAddress"])
