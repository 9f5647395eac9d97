import threading

line = ['vip', 'normal', 'normal']
served = []


def desk():
    if line[0] == 'vip':
        served.append(line.pop(0))


ts = [threading.Thread(target=desk) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('served', len(served))
