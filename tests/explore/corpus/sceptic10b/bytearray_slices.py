import threading

page = bytearray(4)


def stamp(view, letter):
    for i in range(len(view)):
        view[i] = letter


whole = memoryview(page)
ts = [
    threading.Thread(target=stamp, args=(whole[:2], ord("a"))),
    threading.Thread(target=stamp, args=(whole[2:], ord("b"))),
]
for t in ts:
    t.start()
for t in ts:
    t.join()
whole.release()
print(page)
