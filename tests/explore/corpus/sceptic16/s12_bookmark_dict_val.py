import threading

owner = {"ball": None}
got = []


def grab(name):
    before = owner["ball"]
    owner["ball"] = name
    if before is None:
        got.append(name)


ts = [threading.Thread(target=grab, args=(n,)) for n in "xy"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(got))
