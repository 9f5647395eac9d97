import threading


class Node:
    def __init__(self, name, cluster):
        self.name = name
        self.cluster = cluster
        self.is_leader = False
        cluster.append(self)

    def campaign(self):
        if not any(n.is_leader for n in self.cluster):
            self.is_leader = True


cluster = []
nodes = [Node(f"n{k}", cluster) for k in range(2)]
ts = [threading.Thread(target=n.campaign) for n in nodes]
for t in ts: t.start()
for t in ts: t.join()
print(sum(n.is_leader for n in nodes), "leader(s)")
