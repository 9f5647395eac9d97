from multiprocessing import Queue

q = Queue()
for i in range(3):
    q.put(i)
while True:
    item = q.get_nowait()
    print(item)
    if item == 2:
        break
