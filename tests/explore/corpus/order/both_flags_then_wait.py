import threading

flags = [False, False]
n = 0


def work(me):
    global n
    flags[me] = True
    while flags[1 - me]:
        pass
    n += 1
    flags[me] = False


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
