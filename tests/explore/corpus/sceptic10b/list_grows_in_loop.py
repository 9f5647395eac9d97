import threading

names = ["a", "b"]
seen = []


def join_in():
    names.append("c")


def go_through():
    for name in list(names):
        seen.append(name)


ts = [threading.Thread(target=join_in), threading.Thread(target=go_through)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(names))
