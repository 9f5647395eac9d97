import threading
import json

doc = json.dumps({"n": 0})


def work(i):
    global doc
    data = json.loads(doc)
    data["n"] += 1
    doc = json.dumps(data)


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(doc)


if __name__ == "__main__":
    main()
