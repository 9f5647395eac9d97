import threading

found = {"a": 0}
parts = [["b", "b"], ["b", "a"], ["b", "b"], ["a", "a"]]


def count(part):
    found["a"] = found["a"] + part.count("a")


threads = [threading.Thread(target=count, args=(part,)) for part in parts]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(found)
