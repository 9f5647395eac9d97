import threading

c = ['1']


def buy():
    text = ''.join(c)
    c[0] = text + 'x'


ts = [threading.Thread(target=buy) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(c)
