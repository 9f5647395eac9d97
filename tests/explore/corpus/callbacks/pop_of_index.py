import threading

line = ["甲", "乙", "丙", "丁"]


def leave(who):
    line.pop(line.index(who))


threads = [threading.Thread(target=leave, args=(who,)) for who in ("甲", "乙")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(line))
