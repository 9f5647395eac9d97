import queue
import threading

first, second, third = queue.Queue(), queue.Queue(), queue.Queue()
END = object()


def stage(source, target, function):
    while (item := source.get()) is not END:
        target.put(function(item))
    target.put(END)


ts = [
    threading.Thread(target=stage, args=(first, second, lambda x: x + 1)),
    threading.Thread(target=stage, args=(second, third, lambda x: x * 10)),
]
for t in ts:
    t.start()
for n in range(4):
    first.put(n)
first.put(END)
out = []
while (item := third.get()) is not END:
    out.append(item)
for t in ts:
    t.join()
print(out)
