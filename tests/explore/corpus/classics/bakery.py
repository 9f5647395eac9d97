import threading

N = 2
choosing = [False] * N
number = [0] * N
n = 0


def work(me):
    global n
    for _ in range(3):
        choosing[me] = True
        number[me] = 1 + max(number)
        choosing[me] = False
        for other in range(N):
            while choosing[other]:
                pass
            while number[other] != 0 and (number[other], other) < (number[me], me):
                pass
        n += 1
        number[me] = 0


ts = [threading.Thread(target=work, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
