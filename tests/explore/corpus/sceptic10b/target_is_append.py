import threading

numbers = []
ts = [threading.Thread(target=numbers.append, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(numbers))
