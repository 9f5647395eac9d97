import threading


def parse(text):
    print(int(text))


ts = [threading.Thread(target=parse, args=(x,)) for x in ("1", "eins")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
