import threading

total = 0


def work():
    global total
    total += int(__import__('math').sqrt(4))


ts = [threading.Thread(target=work) for _ in range(2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(total)
