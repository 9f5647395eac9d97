import threading

C = [[0] * 2] * 2


def row(i):
    for j in range(2):
        C[i][j] += i + 1


ts = [threading.Thread(target=row, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(C)
