import threading

token = [1]
n = 0


def add():
    global n
    for _ in range(2):
        while True:
            try:
                token.pop()
                break
            except IndexError:
                continue
        n += 1
        token.append(1)


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(n)
