/** What opens a list of three periods, each of which puts its words into the element `b` when it is pressed. */
export const LIST =
  "const l=document.createElement('div');l.style='position:absolute;left:300px;top:60px;width:160px;background:#fff;z-index:9';" +
  "for(const t of ['7 days','30 days','90 days']){const o=document.createElement('div');o.textContent=t;o.style.cursor='pointer';" +
  'o.onclick=()=>{b.firstChild.textContent=t;l.remove()};l.append(o)}document.body.append(l)';
