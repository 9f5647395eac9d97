import threading

A = [[1, 2], [3, 4]]
B = [[5, 6], [7, 8]]
product = [None, None]


def row(i):
    product[i] = [sum(A[i][k] * B[k][j] for k in range(2)) for j in range(2)]


ts = [threading.Thread(target=row, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(product)
