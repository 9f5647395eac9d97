import threading

pages = ["/home", "/about", "/home", "/cart", "/home", "/cart"]
hits = {}
lock = threading.Lock()


def visit(urls):
    for url in urls:
        with lock:
            known = url in hits
            if not known:
                hits[url] = 0
        hits[url] += 1


def main():
    t1 = threading.Thread(target=visit, args=(pages[:3],))
    t2 = threading.Thread(target=visit, args=(pages[3:],))
    t1.start()
    t2.start()
    t1.join()
    t2.join()
    for page in sorted(hits):
        print(f"{page}: {hits[page]}")


if __name__ == "__main__":
    main()
