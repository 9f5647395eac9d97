import threading

tickets = 6
sold = []


def window(name):
    global tickets
    while (left := tickets) > 0:
        tickets = left - 1
        sold.append((name, left))


ws = [threading.Thread(target=window, args=(n,)) for n in "AB"]
for w in ws:
    w.start()
for w in ws:
    w.join()
print(len(sold))
