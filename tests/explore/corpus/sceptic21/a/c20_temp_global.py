import threading

temp = 0
results = [0, 0]


def square(i, x):
    global temp
    temp = x
    temp = temp * temp
    results[i] = temp


ts = [threading.Thread(target=square, args=(0, 2)), threading.Thread(target=square, args=(1, 3))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(results)
