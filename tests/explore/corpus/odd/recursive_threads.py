import threading


def count(numbers, out, i):
    if len(numbers) == 1:
        out[i] = numbers[0]
        return
    parts = [0, 0]
    half = len(numbers) // 2
    ts = [
        threading.Thread(target=count, args=(numbers[:half], parts, 0)),
        threading.Thread(target=count, args=(numbers[half:], parts, 1)),
    ]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    out[i] = sum(parts)


out = [0]
count([1, 2, 3, 4], out, 0)
print(out[0])
