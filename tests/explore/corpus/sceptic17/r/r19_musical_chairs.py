import threading

chairs = [1, 2]
sat = []


def player(name):
    if chairs:
        sat.append((name, chairs.pop()))


ts = [threading.Thread(target=player, args=(n,)) for n in 'abc']
for t in ts: t.start()
for t in ts: t.join()
print(len(sat))
