import threading
import xml.etree.ElementTree as ET

el = ET.Element("n", {"v": "0"})


def work():
    for _ in range(2):
        el.set("v", str(int(el.get("v")) + 1))


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(el.get("v"))
