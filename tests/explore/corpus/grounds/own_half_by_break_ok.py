import threading

cells = [0] * 4


def fill(first, who):
    for cell in range(first, first + 2):
        if cells[cell] == 0:
            break
    cells[cell] = who
    cells[first + 1] = who


ts = [threading.Thread(target=fill, args=(0, 1)), threading.Thread(target=fill, args=(2, 2))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(cells)
