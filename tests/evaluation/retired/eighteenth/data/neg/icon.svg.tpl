<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1024 1024">
@@14 <path d="M{{n:1-900}}.{{d:6}} {{n:1-900}}.{{d:6}}l{{n:1-90}}.{{d:4}} {{n:1-90}}.{{d:4}}z" fill="#{{hex:6}}"/>
</svg>
