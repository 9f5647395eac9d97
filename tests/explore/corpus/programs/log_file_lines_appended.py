import threading

open("log.txt", "w").close()


def log(n):
    with open("log.txt", "a", encoding="utf-8") as f:
        f.write(f"第{n}行\n")


ts = [threading.Thread(target=log, args=(n,)) for n in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(len(open("log.txt", encoding="utf-8").readlines()))
