import threading

n = 3
a = [[i + j for j in range(n)] for i in range(n)]
c = [[0] * n for _ in range(n)]


def row(i):
    for j in range(n):
        for k in range(n):
            c[i][j] += a[i][k] * a[k][j]


ts = [threading.Thread(target=row, args=(i,)) for i in range(n)]
for t in ts: t.start()
for t in ts: t.join()
assert c[0][0] == 5
