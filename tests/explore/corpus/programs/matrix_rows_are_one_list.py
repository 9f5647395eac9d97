import threading

n = 2
c = [[0] * n] * n


def row(i):
    for j in range(n):
        c[i][j] += i + 1


ts = [threading.Thread(target=row, args=(i,)) for i in range(n)]
for t in ts: t.start()
for t in ts: t.join()
print(c)
