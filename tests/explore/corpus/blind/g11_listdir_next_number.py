import os
from multiprocessing import Process


def save(text):
    n = len(os.listdir("notes"))
    with open("notes/%d.txt" % n, "w") as f:
        f.write(text)


if __name__ == "__main__":
    os.makedirs("notes", exist_ok=True)
    ps = [Process(target=save, args=(t,)) for t in ("a", "b", "c")]
    for p in ps: p.start()
    for p in ps: p.join()
    assert len(os.listdir("notes")) == 3, "a note was overwritten"
    print("three notes")
