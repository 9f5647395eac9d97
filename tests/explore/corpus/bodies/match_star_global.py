import threading
line = [1, 2, 3]
served = []
def serve():
    global line
    match line:
        case [who, *line]:
            served.append(who)
ts = [threading.Thread(target=serve) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(served))
